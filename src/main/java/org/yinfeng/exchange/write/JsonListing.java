package org.yinfeng.exchange.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.Listing;
import org.yinfeng.project.LandArea;
import org.yinfeng.project.Money;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;

/**
 * A list as a JSON array of objects: the keys of columns, amounts as decimal strings in 万元 whatever the list's unit, areas as
 * decimal strings in 亩, dates and months in ISO 8601, stages and statuses by the words of the ledger, unknown as null.
 */
public final class JsonListing {
    /** The words of stages and statuses stay the ledger's in every language, so that programs can hold on to them. */
    private static final Shown CHINESE = new Shown(Texts.of(Texts.Language.ZH), Unit.WAN);

    private final Listing listing;
    private final WriteProgress progress;

    public JsonListing(Listing listing, WriteProgress progress) {
        this.listing = listing;
        this.progress = progress;
    }

    /** Writes the whole array; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartArray();
            new Rows(listing, progress).forEach((block, within, position) -> {
                json.writeRaw('\n');
                json.writeStartObject();
                for (Column column : listing.columns()) {
                    json.writeFieldName(column.key());
                    value(json, column.reader().value(block, within, listing.asOf()));
                }
                json.writeEndObject();
            });
            json.writeRaw('\n');
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Money money) {
            json.writeString(Shown.decimal(money.yuan(), Shown.digits(Unit.WAN)));
        } else if (value instanceof LandArea area) {
            json.writeString(Shown.decimal(area.tenThousandths(), 4));
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else {
            json.writeString(value instanceof java.math.BigDecimal decimal ? decimal.toPlainString() : CHINESE.text(value));
        }
    }
}
