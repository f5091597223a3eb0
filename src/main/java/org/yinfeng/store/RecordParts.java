package org.yinfeng.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;

/** A record taken apart into its components, and put together again. */
final class RecordParts<T extends Record> {
    private final List<RecordComponent> components;
    private final Constructor<T> constructor;

    RecordParts(Class<T> type) {
        components = List.of(type.getRecordComponents());
        try {
            constructor = type.getDeclaredConstructor(components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its constructor", e);
        }
    }

    List<RecordComponent> components() {
        return components;
    }

    Object[] of(Record value) {
        Object[] parts = new Object[components.size()];
        try {
            for (int at = 0; at < parts.length; at++) {
                parts[at] = components.get(at).getAccessor().invoke(value);
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a record shows its parts", e);
        }
        return parts;
    }

    /** @throws IllegalArgumentException when the record does not take these parts together */
    T together(Object[] parts) {
        try {
            return constructor.newInstance(parts);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("parts of a record", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record can be made", e);
        }
    }
}
