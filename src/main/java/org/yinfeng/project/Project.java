package org.yinfeng.project;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;

/**
 * One key project as the ledger knows it: a value for each {@link Field} (null where unknown), its monthly investment and
 * its annual plans. Immutable; made by {@link #builder()} or changed by {@link #with}. Text is stripped, and blank text is
 * unknown. A missing status means {@link Status#ACTIVE}.
 */
public final class Project implements Entry {
    private final long id;
    private final int version;
    private final Object[] values;
    private final MonthlyInvestment invested;
    private final AnnualPlans plans;

    private Project(long id, int version, Object[] values, MonthlyInvestment invested, AnnualPlans plans) {
        this.id = id;
        this.version = version;
        this.values = values;
        this.invested = invested;
        this.plans = plans;
    }

    public static Builder builder() {
        return new Builder();
    }

    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = id;
        builder.version = version;
        System.arraycopy(values, 0, builder.values, 0, values.length);
        builder.invested = invested;
        builder.plans = plans;
        return builder;
    }

    /** The value of a field, null where unknown. */
    public <T> T get(Field<T> field) {
        return field.type().cast(values[field.ordinal()]);
    }

    public <T> Project with(Field<T> field, T value) {
        return toBuilder().set(field, value).build();
    }

    public Project withInvested(MonthlyInvestment months) {
        return toBuilder().invested(months).build();
    }

    public Project withPlans(AnnualPlans annualPlans) {
        return toBuilder().plans(annualPlans).build();
    }

    @Override
    public Project withIdentity(long newId, int newVersion) {
        return new Project(newId, newVersion, values, invested, plans);
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    /** The project's code, by which no two projects may be alike; null before it has one. */
    @Override
    public String key() {
        return get(Field.CODE);
    }

    public String name() {
        return get(Field.NAME);
    }

    public Money planned() {
        return get(Field.PLANNED);
    }

    public Status status() {
        Status status = get(Field.STATUS);
        return status == null ? Status.ACTIVE : status;
    }

    public MonthlyInvestment invested() {
        return invested;
    }

    public AnnualPlans plans() {
        return plans;
    }

    /** The furthest event passed by that date; none passed: in talks. */
    public Stage stage(LocalDate asOf) {
        Stage stage = Stage.IN_TALKS;
        for (Milestone milestone : Milestone.values()) {
            EventDate date = get(milestone.date());
            if (date != null && date.passedBy(asOf)) {
                stage = milestone.stage();
            }
        }
        return stage;
    }

    /** Whether everything but identity is the same. */
    public boolean sameFacts(Project other) {
        return Arrays.equals(values, other.values) && invested.equals(other.invested) && plans.equals(other.plans);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Project that && id == that.id && version == that.version && sameFacts(that);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version, Arrays.hashCode(values));
    }

    @Override
    public String toString() {
        return "Project " + id + " " + key() + " " + name();
    }

    /** Gathers a project's facts. */
    public static final class Builder {
        private long id;
        private int version;
        private Object[] values = new Object[Field.all().size()];
        /** Whether a project that was built holds the values: the next change makes a copy of them. */
        private boolean handed;
        private MonthlyInvestment invested = MonthlyInvestment.NONE;
        private AnnualPlans plans = AnnualPlans.NONE;

        private Builder() {}

        public Builder identity(long newId, int newVersion) {
            id = newId;
            version = newVersion;
            return this;
        }

        /** @throws ClassCastException when the value is not of the field's type */
        public Builder set(Field<?> field, Object value) {
            Object checked = field.type().cast(value);
            if (handed) {
                values = values.clone();
                handed = false;
            }
            values[field.ordinal()] = checked instanceof String text ? known(text) : checked;
            return this;
        }

        private static String known(String text) {
            String stripped = whole(text.strip());
            return stripped.isEmpty() ? null : stripped;
        }

        /** Half a surrogate pair cannot be written to any file: it becomes the mark for an unreadable character. */
        private static String whole(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (Character.isSurrogate(text.charAt(i))) {
                    return text.codePoints().map(point -> point >= 0xD800 && point <= 0xDFFF ? 0xFFFD : point)
                            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
                }
            }
            return text;
        }

        public Builder invested(MonthlyInvestment months) {
            invested = Objects.requireNonNull(months);
            return this;
        }

        public Builder plans(AnnualPlans annualPlans) {
            plans = Objects.requireNonNull(annualPlans);
            return this;
        }

        public Project build() {
            handed = true;
            return new Project(id, version, values, invested, plans);
        }
    }
}
