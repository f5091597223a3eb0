package org.yinfeng.store;

import org.yinfeng.project.AnnualPlans;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.LandArea;
import org.yinfeng.project.Money;
import org.yinfeng.project.MonthlyInvestment;
import org.yinfeng.project.Project;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Status;

/** Projects to bytes and back: each known value after the number of its field, numbers rising. */
final class ProjectCodec {
    private final FieldNumbers numbers;

    ProjectCodec(FieldNumbers numbers) {
        this.numbers = numbers;
    }

    void write(Project project, PackedWriter out) {
        MonthlyInvestment invested = project.invested();
        if (invested.size() > 0) {
            out.count(FieldNumbers.INVESTED);
            out.count(invested.size());
            for (int i = 0, last = 0; i < invested.size(); last = invested.monthAt(i++)) {
                out.number(invested.monthAt(i) - (long) last);
                out.number(invested.yuanAt(i));
            }
        }
        AnnualPlans plans = project.plans();
        if (plans.size() > 0) {
            out.count(FieldNumbers.PLANS);
            out.count(plans.size());
            for (int i = 0, last = 0; i < plans.size(); last = plans.yearAt(i++)) {
                out.number(plans.yearAt(i) - (long) last);
                out.number(plans.yuanAt(i));
            }
        }
        for (int number = 0; number < numbers.count(); number++) {
            Field<?> field = numbers.field(number);
            Object value = field == null ? null : project.get(field);
            if (value != null) {
                out.count(number);
                write(value, out);
            }
        }
    }

    private static void write(Object value, PackedWriter out) {
        if (value instanceof String text) {
            out.text(text);
        } else if (value instanceof Money money) {
            out.number(money.yuan());
        } else if (value instanceof LandArea area) {
            out.number(area.tenThousandths());
        } else if (value instanceof EventDate date) {
            out.number(date.pack());
        } else if (value instanceof Promise promise) {
            out.number(promise.pack());
        } else {
            out.octet(((Status) value).name().charAt(0));
        }
    }

    Project read(Image image, PackedReader in) {
        Project.Builder builder = Project.builder().identity(image.id(), image.version());
        int last = 0;
        while (in.hasMore()) {
            int number = in.small();
            if (number <= last) {
                throw new DamagedBytesException("fields are out of order");
            }
            last = number;
            switch (number) {
                case FieldNumbers.INVESTED -> builder.invested(invested(in));
                case FieldNumbers.PLANS -> builder.plans(plans(in));
                default -> readField(number, in, builder);
            }
        }
        return builder.build();
    }

    private void readField(int number, PackedReader in, Project.Builder builder) {
        Field<?> field = numbers.field(number);
        if (field == null) {
            throw new DamagedBytesException("no field has the number " + number);
        }
        builder.set(field, switch (field.kind()) {
            case TEXT, CHOICE -> in.text();
            case MONEY -> Money.ofYuan(in.number());
            case AREA -> new LandArea(in.number());
            case DATE -> EventDate.unpack(in.smallNumber());
            case PROMISE -> Promise.unpack(in.smallNumber());
            case STATUS -> status(in.octet());
        });
    }

    private static Status status(int initial) {
        return switch (initial) {
            case 'A' -> Status.ACTIVE;
            case 'S' -> Status.SUSPENDED;
            case 'T' -> Status.TERMINATED;
            default -> throw new DamagedBytesException("unknown status " + initial);
        };
    }

    private static MonthlyInvestment invested(PackedReader in) {
        int size = size(in);
        int[] months = new int[size];
        long[] yuan = new long[size];
        for (int i = 0, last = 0; i < size; last = months[i++]) {
            months[i] = Math.addExact(last, in.smallNumber());
            yuan[i] = in.number();
        }
        return MonthlyInvestment.packed(months, yuan);
    }

    private static AnnualPlans plans(PackedReader in) {
        int size = size(in);
        java.util.TreeMap<Integer, Money> plans = new java.util.TreeMap<>();
        for (int i = 0, last = 0; i < size; i++) {
            last = Math.addExact(last, in.smallNumber());
            plans.put(last, Money.ofYuan(in.number()));
        }
        return AnnualPlans.of(plans);
    }

    /** No project has more months than this; a greater count is damage, and must not take the memory. */
    private static int size(PackedReader in) {
        int size = in.small();
        if (size > Image.MAX_BYTES / 2) {
            throw new DamagedBytesException("too many amounts: " + size);
        }
        return size;
    }
}
