package org.yinfeng.command;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.yinfeng.project.Money;
import org.yinfeng.project.Unit;

/**
 * JSON as the command line promises it: UTF-8, amounts as decimal strings in 万元, rates and gaps as decimal strings rounded
 * half up to six places without trailing zeros, unknown null.
 */
final class Json {
    private static final int PLACES = 6;

    private final JsonGenerator generator;

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Something that writes itself. */
    interface Part {
        void write(Json json) throws IOException;
    }

    /** Writes one value and a line end. */
    static void print(OutputStream out, Part part) {
        JsonFactory factory = JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        try (JsonGenerator generator = factory.createGenerator(out, JsonEncoding.UTF8)) {
            part.write(new Json(generator));
            generator.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Json object(Part members) throws IOException {
        generator.writeStartObject();
        members.write(this);
        generator.writeEndObject();
        return this;
    }

    Json object(String key, Part members) throws IOException {
        generator.writeFieldName(key);
        return object(members);
    }

    /** The members, or null where there is nothing to tell of. */
    Json objectOrNull(String key, Object subject, Part members) throws IOException {
        return subject == null ? nothing(key) : object(key, members);
    }

    Json array(Part elements) throws IOException {
        generator.writeStartArray();
        elements.write(this);
        generator.writeEndArray();
        return this;
    }

    Json array(String key, Part elements) throws IOException {
        generator.writeFieldName(key);
        return array(elements);
    }

    Json nothing(String key) throws IOException {
        generator.writeNullField(key);
        return this;
    }

    /** A text, or null. */
    Json text(String key, Object value) throws IOException {
        if (value == null) {
            return nothing(key);
        }
        generator.writeStringField(key, value.toString());
        return this;
    }

    Json number(String key, Number value) throws IOException {
        if (value == null) {
            return nothing(key);
        }
        generator.writeNumberField(key, value.longValue());
        return this;
    }

    Json flag(String key, boolean value) throws IOException {
        generator.writeBooleanField(key, value);
        return this;
    }

    Json wan(String key, Money amount) throws IOException {
        return text(key, amount == null ? null : amount.in(Unit.WAN).toPlainString());
    }

    Json decimal(String key, BigDecimal value) throws IOException {
        return text(key, value == null ? null : plain(value));
    }

    /** A rate in percent or a gap in points: six places, half up. */
    Json rate(String key, BigDecimal value) throws IOException {
        return text(key, value == null ? null : value.setScale(PLACES, RoundingMode.HALF_UP).toPlainString());
    }

    /** Up to six places, half up, without trailing zeros; never an exponent, never a negative zero. */
    static String plain(BigDecimal value) {
        BigDecimal rounded = value.setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
