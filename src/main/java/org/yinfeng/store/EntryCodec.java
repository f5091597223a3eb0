package org.yinfeng.store;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.yinfeng.ledger.Observation;
import org.yinfeng.ledger.StoreException;
import org.yinfeng.ledger.Target;
import org.yinfeng.project.Entry;
import org.yinfeng.project.Message;
import org.yinfeng.project.Project;

/**
 * Entries to bytes and back. The same facts always give the same bytes, so bytes can be compared instead of entries; on the
 * way back everything is checked. Identity is not part of the bytes, see {@link Image}. Not for two threads at once.
 */
final class EntryCodec {
    private final ProjectCodec projects;
    private final Map<EntryKind, RecordCodec<?>> records = new EnumMap<>(EntryKind.class);
    private final PackedWriter out = new PackedWriter(4096);
    private final FieldNumbers numbers;

    EntryCodec(FieldNumbers numbers) {
        this.numbers = numbers;
        projects = new ProjectCodec(numbers);
    }

    /** One that does the same on another thread. */
    EntryCodec another() {
        return new EntryCodec(numbers);
    }

    private RecordCodec<?> records(EntryKind kind) {
        // The first two components are the identity.
        return records.computeIfAbsent(kind, each -> new RecordCodec<>(each.type().asSubclass(Record.class), 2));
    }

    /** @throws StoreException when the entry's texts are longer than a ledger takes */
    Image encode(Entry entry) {
        out.clear();
        EntryKind kind = EntryKind.of(entry);
        switch (kind) {
            case PROJECT -> projects.write((Project) entry, out);
            case TARGET -> write((Target) entry);
            case OBSERVATION -> write((Observation) entry);
            default -> records(kind).write((Record) entry, out);
        }
        if (out.size() > Image.MAX_BYTES) {
            throw new StoreException(StoreException.Kind.BROKEN, Message.of("store.entry.long", entry.key()), null);
        }
        return new Image(kind, entry.id(), entry.version(), out.toBytes());
    }

    /** @throws DamagedBytesException when the bytes are not what {@link #encode} makes */
    Entry decode(Image image) {
        PackedReader in = new PackedReader(image.body());
        try {
            Entry entry = switch (image.kind()) {
                case PROJECT -> projects.read(image, in);
                case TARGET -> target(image, in);
                case OBSERVATION -> observation(image, in);
                default -> (Entry) records(image.kind()).read(in, image.id(), image.version());
            };
            if (in.hasMore()) {
                throw new DamagedBytesException("bytes are left over");
            }
            return entry;
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw new DamagedBytesException("a value is out of range", e);
        }
    }

    private void write(Target target) {
        out.text(target.indicator());
        out.text(target.region());
        out.number(target.year());
        out.count(target.quarter());
        decimal(target.value());
        out.octet(target.issued() == null ? 0 : 1);
        if (target.issued() != null) {
            out.number(target.issued().toEpochDay());
        }
    }

    private static Target target(Image image, PackedReader in) {
        return new Target(image.id(), image.version(), in.text(), in.text(), in.smallNumber(), in.small(), decimal(in),
                in.octet() == 0 ? null : LocalDate.ofEpochDay(in.number()));
    }

    private void write(Observation observation) {
        out.text(observation.indicator());
        out.text(observation.region());
        out.number(observation.year());
        out.count(observation.month());
        decimal(observation.value());
        out.octet(observation.growthPercent() == null ? 0 : 1);
        if (observation.growthPercent() != null) {
            decimal(observation.growthPercent());
        }
        out.textOrNull(observation.source());
    }

    private static Observation observation(Image image, PackedReader in) {
        return new Observation(image.id(), image.version(), in.text(), in.text(), in.smallNumber(), in.small(), decimal(in),
                in.octet() == 0 ? null : decimal(in), in.textOrNull());
    }

    private void decimal(BigDecimal value) {
        out.number(value.scale());
        out.bytes(value.unscaledValue().toByteArray());
    }

    private static BigDecimal decimal(PackedReader in) {
        int scale = in.smallNumber();
        return new BigDecimal(new BigInteger(in.bytes()), scale);
    }
}
