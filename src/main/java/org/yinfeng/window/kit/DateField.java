package org.yinfeng.window.kit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;

/** A date that is never empty; typed as 2024-3-31, 2024.03.31 or 20240331, stepped by keys, or picked from a calendar. */
public final class DateField extends DatePicker {
    private static final Pattern PARTS = Pattern.compile("(\\d{4})\\D*(\\d{1,2})\\D*(\\d{1,2})\\D*");

    /**
     * @param date follows the field, and the field it
     * @param hint what the tooltip and a screen reader say
     */
    public DateField(Words words, ObjectProperty<LocalDate> date, String hint) {
        super(date.get());
        getStyleClass().add("as-of");
        setShowWeekNumbers(false);
        words.tooltip(this, hint);
        setConverter(new Converter());
        addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        valueProperty().addListener((property, before, now) -> {
            if (now == null) {
                setValue(before);
            } else {
                date.set(now);
            }
        });
        date.addListener((property, before, now) -> setValue(now));
        focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                getEditor().setText(getConverter().toString(getValue()));
            }
        });
    }

    /** Up and down go from day to day, Page Up and Page Down from the end of a month to the next; held down, on and on. */
    private void step(KeyEvent key) {
        if (isShowing() || key.isAltDown() || getValue() == null) {
            return;
        }
        LocalDate to = switch (key.getCode()) {
            case UP -> getValue().plusDays(1);
            case DOWN -> getValue().minusDays(1);
            case PAGE_UP -> YearMonth.from(getValue().plusDays(1)).atEndOfMonth();
            case PAGE_DOWN -> YearMonth.from(getValue()).minusMonths(1).atEndOfMonth();
            default -> null;
        };
        if (to != null) {
            setValue(to);
            key.consume();
        }
    }

    /** A text that is no date leaves the date as it was. */
    private final class Converter extends StringConverter<LocalDate> {
        @Override
        public String toString(LocalDate date) {
            return date == null ? "" : date.toString();
        }

        @Override
        public LocalDate fromString(String text) {
            Matcher parts = PARTS.matcher(java.text.Normalizer.normalize(text.strip(), java.text.Normalizer.Form.NFKC));
            try {
                return parts.matches() ? LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3))) : getValue();
            } catch (DateTimeException noSuchDay) {
                return getValue();
            }
        }
    }
}
