package org.yinfeng.store;

import java.lang.reflect.Array;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;

/**
 * A record to bytes and back, component by component in the order in which it lists them. What is absent at the end (null, 0,
 * false) is not written, and what the bytes do not have is absent: so a record may learn a component at its end, and older
 * bytes stay good. Components are never taken away or moved. A component may be a record itself.
 */
final class RecordCodec<T extends Record> {
    private final RecordParts<T> record;
    private final List<RecordCodec<?>> nested = new ArrayList<>();
    private final int first;

    /** @param first the first component that is written; those before it are the entry's identity */
    RecordCodec(Class<T> type, int first) {
        this.first = first;
        record = new RecordParts<>(type);
        for (RecordComponent component : record.components()) {
            Class<?> kind = component.getType();
            nested.add(kind.isRecord() && kind != Money.class ? new RecordCodec<>(kind.asSubclass(Record.class), 0) : null);
        }
    }

    void write(Record value, PackedWriter out) {
        Object[] parts = record.of(value);
        int count = parts.length;
        while (count > first && absent(parts[count - 1])) {
            count--;
        }
        out.count(count - first);
        for (int at = first; at < count; at++) {
            write(at, parts[at], out);
        }
    }

    private static boolean absent(Object part) {
        return part == null || part instanceof Number number && !(part instanceof BigDecimal) && number.longValue() == 0
                || Boolean.FALSE.equals(part);
    }

    private void write(int at, Object part, PackedWriter out) {
        Class<?> kind = record.components().get(at).getType();
        if (!kind.isPrimitive()) {
            out.octet(part == null ? 0 : 1);
            if (part == null) {
                return;
            }
        }
        if (nested.get(at) != null) {
            nested.get(at).write((Record) part, out);
        } else if (part instanceof List<?> list) {
            out.count(list.size());
            list.forEach(each -> writeValue(each, out));
        } else {
            writeValue(part, out);
        }
    }

    private static void writeValue(Object value, PackedWriter out) {
        if (value instanceof String text) {
            out.text(text);
        } else if (value instanceof Enum<?> word) {
            out.text(word.name());
        } else if (value instanceof Field<?> field) {
            out.text(field.key());
        } else if (value instanceof LocalDate date) {
            out.number(date.toEpochDay());
        } else if (value instanceof Money money) {
            out.number(money.yuan());
        } else if (value instanceof BigDecimal decimal) {
            out.number(decimal.scale());
            out.bytes(decimal.unscaledValue().toByteArray());
        } else if (value instanceof Boolean yes) {
            out.octet(yes ? 1 : 0);
        } else {
            out.number(((Number) value).longValue());
        }
    }

    /** @param identity the components before the first that is written */
    T read(PackedReader in, Object... identity) {
        Object[] parts = Arrays.copyOf(identity, record.components().size());
        int count = first + in.small();
        if (count > parts.length) {
            throw new DamagedBytesException("more parts than a record has: " + count);
        }
        for (int at = first; at < parts.length; at++) {
            parts[at] = at < count ? read(at, in) : nothing(record.components().get(at).getType());
        }
        if (count > first && absent(parts[count - 1])) {
            throw new DamagedBytesException("an absent part is written");
        }
        return record.together(parts);
    }

    /** What a component holds that is not there: null, or a primitive's own zero. */
    private static Object nothing(Class<?> kind) {
        return kind.isPrimitive() ? Array.get(Array.newInstance(kind, 1), 0) : null;
    }

    private Object read(int at, PackedReader in) {
        RecordComponent component = record.components().get(at);
        if (!component.getType().isPrimitive() && in.octet() == 0) {
            return null;
        }
        if (nested.get(at) != null) {
            return nested.get(at).read(in);
        }
        if (component.getType() != List.class) {
            return readValue(component.getType(), in);
        }
        Type of = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        List<Object> list = new ArrayList<>();
        for (int left = in.small(); left > 0; left--) {
            list.add(readValue((Class<?>) of, in));
        }
        return list;
    }

    private static Object readValue(Class<?> kind, PackedReader in) {
        if (kind == String.class) {
            return in.text();
        } else if (kind.isEnum()) {
            String name = in.text();
            return Arrays.stream(kind.getEnumConstants()).filter(each -> ((Enum<?>) each).name().equals(name)).findFirst()
                    .orElseThrow(() -> new DamagedBytesException("no " + kind.getSimpleName() + " " + name));
        } else if (kind == Field.class) {
            return Field.byKey(in.text()); // null for a field that is not known, which the record refuses
        } else if (kind == LocalDate.class) {
            return LocalDate.ofEpochDay(in.number());
        } else if (kind == Money.class) {
            return Money.ofYuan(in.number());
        } else if (kind == BigDecimal.class) {
            int scale = in.smallNumber();
            return new BigDecimal(new BigInteger(in.bytes()), scale);
        } else if (kind == boolean.class) {
            return in.octet() != 0;
        }
        return kind == int.class ? (Object) in.smallNumber() : (Object) in.number();
    }
}
