package org.yinfeng.desk.imports;

import java.math.BigDecimal;
import org.yinfeng.exchange.reading.Slot;
import org.yinfeng.ledger.Observation;
import org.yinfeng.ledger.Target;
import org.yinfeng.project.Entry;
import org.yinfeng.project.LandArea;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Status;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/** A value of a reviewed row as people read it, in the window's unit. */
public record ShownValue(Wording wording, Unit unit) {
    /** The words of a value; empty where it is unknown. */
    public String text(Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof Money money) {
            return wording.exact(wording.amount(money, unit));
        } else if (value instanceof LandArea area) {
            return wording.exact(area.mu());
        } else if (value instanceof BigDecimal number) {
            return wording.exact(number);
        } else if (value instanceof Status status) {
            return wording.texts().get("status." + status);
        }
        return value instanceof String word ? wording.texts().word(word) : value.toString();
    }

    /** What an entry says in a slot, null where it says nothing. */
    public static Object of(Entry entry, Slot slot) {
        if (entry instanceof Project project) {
            if (slot.isMonth()) {
                return project.invested().get(Promise.month(slot.month()));
            }
            return slot.isPlan() ? project.plans().get(slot.year()) : slot.field() == null ? null : project.get(slot.field());
        }
        if (entry instanceof Target target) {
            return part(target, slot.key());
        }
        return entry instanceof Observation observation ? part(observation, slot.key()) : null;
    }

    private static Object part(Target target, String part) {
        return switch (part) {
            case "indicator" -> target.indicator();
            case "region" -> target.region();
            case "year" -> String.valueOf(target.year());
            case "quarter" -> target.quarter() == 0 ? null : target.quarter();
            case "value" -> target.money();
            case "issued" -> target.issued();
            default -> null;
        };
    }

    private static Object part(Observation observation, String part) {
        return switch (part) {
            case "indicator" -> observation.indicator();
            case "region" -> observation.region();
            case "year" -> String.valueOf(observation.year());
            case "month" -> observation.month();
            case "value" -> observation.money();
            case "growth" -> observation.growthPercent();
            case "source" -> observation.source();
            default -> null;
        };
    }
}
