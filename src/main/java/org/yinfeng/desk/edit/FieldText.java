package org.yinfeng.desk.edit;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.yinfeng.project.Field;
import org.yinfeng.project.LandArea;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Problem.Place;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Status;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Typed;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/** Turns the values of fields into text for a box and back, in the window's language and unit. Exact both ways. */
public final class FieldText {
    private final Wording wording;
    private final Unit unit;

    public FieldText(Texts texts, Unit unit) {
        this(new Wording(texts), unit);
    }

    /** @param wording rounds the rates that are shown beside the boxes; what is in them is exact */
    public FieldText(Wording wording, Unit unit) {
        this.wording = wording;
        this.unit = unit;
    }

    public Wording wording() {
        return wording;
    }

    public Texts texts() {
        return wording.texts();
    }

    /** The unit's name, as it stands beside a box of money. */
    public String unitName() {
        return wording.unit(unit);
    }

    /** The exact value as it would be typed; empty where unknown. */
    public String show(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Money money) {
            return wording.amount(money, unit).toPlainString();
        }
        if (value instanceof LandArea area) {
            return area.mu().toPlainString();
        }
        if (value instanceof Status status) {
            return texts().get("status." + status);
        }
        return value.toString();
    }

    /** Reads a field's text; blank is unknown. A promise keeps the first month of the one before. */
    public Reading read(Field<?> field, String text, Object before) {
        Place place = Place.field(field.key(), text);
        String plain = Typed.plain(text);
        if (plain.isEmpty()) {
            return field.kind() == Field.Kind.STATUS ? Reading.of(Status.ACTIVE) : Reading.of(null);
        }
        return switch (field.kind()) {
            case TEXT, CHOICE -> text(field, text.strip(), place);
            case MONEY -> money(text, place);
            case AREA -> area(text, place);
            case DATE -> Typed.date(text).map(Reading::of).orElseGet(() -> refused(place, "typed.date"));
            case PROMISE -> Typed.month(text).map(month -> Reading.of(promise((Promise) before, month)))
                    .orElseGet(() -> refused(place, "typed.month"));
            case STATUS -> status(plain, place);
        };
    }

    private static Promise promise(Promise before, YearMonth month) {
        return before != null && before.latest().equals(month) ? before : Promise.revise(before, month);
    }

    /** Reads an amount alone, as of a month or a year. */
    public Reading money(String text, Place place) {
        if (Typed.plain(text).isEmpty()) {
            return Reading.of(null);
        }
        Optional<BigDecimal> yuan = Typed.yuan(text, yuanPerUnit());
        Optional<Money> money = yuan.flatMap(Typed::rounded);
        if (money.isEmpty()) {
            return refused(place, yuan.isEmpty() ? "typed.money" : "typed.large");
        }
        boolean exact = yuan.get().compareTo(BigDecimal.valueOf(money.get().yuan())) == 0;
        return exact ? Reading.of(money.get()) : new Reading(money.get(),
                java.util.List.of(Problem.warning(place, Message.of("typed.rounded"))));
    }

    private long yuanPerUnit() {
        if (texts().language() == Texts.Language.ZH || unit == Unit.YUAN) {
            return unit.yuan();
        }
        return unit == Unit.YI ? unit.yuan() * 10 : unit.yuan() * 100;
    }

    private static Reading text(Field<?> field, String text, Place place) {
        return text.length() > field.maxLength()
                ? Reading.refused(Problem.error(place, Message.of("typed.long", text.length(), field.maxLength())))
                : Reading.of(text);
    }

    private static Reading area(String text, Place place) {
        Optional<BigDecimal> mu = Typed.number(Typed.plain(text).replaceFirst("亩$|mu$", ""));
        if (mu.isEmpty() || mu.get().signum() < 0 || mu.get().precision() - mu.get().scale() > 9) {
            return refused(place, "typed.area");
        }
        return Reading.of(LandArea.ofMu(mu.get()));
    }

    private Reading status(String plain, Place place) {
        for (Status status : Status.values()) {
            if (plain.equals(texts().get("status." + status)) || plain.equalsIgnoreCase(status.name())) {
                return Reading.of(status);
            }
        }
        return refused(place, "typed.status");
    }

    private static Reading refused(Place place, String key) {
        return Reading.refused(Problem.error(place, Message.of(key)).advising(Message.of(key + ".toDo")));
    }

}
