package org.yinfeng.exchange.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.yinfeng.ledger.Listing;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.MonthlyInvestment;
import org.yinfeng.project.Project;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Stage;
import org.yinfeng.project.Status;
import org.yinfeng.project.Texts;

/**
 * The public fields of a list's projects as a project package of the Open Contracting for Infrastructure Data Standard, 0.9
 * (standard.open-contracting.org/infrastructure). Amounts are yuan; a month stands for its last day; what is unknown is left
 * out. Phones, contacts, problems, remarks and progress reports are never in it, whatever the list's columns.
 */
final class Oc4idsListing {
    /** The city's division code before the project's own: unique in the country, but no prefix registered with the standard. */
    static final String PREFIX = "CN-441200-";
    private static final Set<String> REBUILT = Set.of("技术改造");

    private final Listing listing;
    private final Texts texts;
    private final WriteProgress progress;

    Oc4idsListing(Listing listing, Texts texts, WriteProgress progress) {
        this.listing = listing;
        this.texts = texts;
        this.progress = progress;
    }

    void write(OutputStream out) throws IOException {
        if (listing.rows().length == 0) {
            throw new Refusal(Message.of("write.oc4ids.empty"), Message.of("write.oc4ids.empty.do"));
        }
        try (JsonGenerator json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            json.writeStringField("uri", "urn:yinfeng:oc4ids:" + listing.asOf() + ":" + listing.ledger().revision());
            json.writeStringField("version", "0.9");
            json.writeStringField("publishedDate", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
            json.writeObjectFieldStart("publisher");
            json.writeStringField("name", texts.get("write.oc4ids.publisher"));
            json.writeEndObject();
            json.writeArrayFieldStart("projects");
            new Rows(listing, progress).forEach((block, within, position) -> {
                json.writeRaw('\n');
                project(json, listing.ledger().projects().at(listing.rows()[position]));
            });
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void project(JsonGenerator json, Project project) throws IOException {
        json.writeStartObject();
        String code = project.get(Field.CODE);
        json.writeStringField("id", PREFIX + (code == null ? "ledger-" + project.id() : code));
        text(json, "title", project.get(Field.NAME));
        text(json, "description", project.get(Field.CONTENT));
        json.writeStringField("status", status(project));
        type(json, project);
        classification(json, project);
        location(json, project);
        if (project.planned() != null) {
            json.writeObjectFieldStart("budget");
            amount(json, "amount", project.planned());
            json.writeEndObject();
        }
        period(json, project);
        parties(json, project);
        milestones(json, project);
        metrics(json, project);
        completion(json, project);
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String key, String value) throws IOException {
        if (value != null) {
            json.writeStringField(key, value);
        }
    }

    /** 在谈 identification, 签约 preparation, 开工 implementation, 竣工 completion, 投产 maintenance, 终止 cancelled. */
    private String status(Project project) {
        EventDate ended = project.get(Field.ENDED);
        if (project.status() == Status.TERMINATED && (ended == null || ended.passedBy(listing.asOf()))) {
            return "cancelled";
        }
        Stage stage = project.stage(listing.asOf());
        return switch (stage) {
            case IN_TALKS -> "identification";
            case SIGNED -> "preparation";
            case STARTED -> "implementation";
            case COMPLETED -> "completion";
            case IN_PRODUCTION -> "maintenance";
        };
    }

    private static void type(JsonGenerator json, Project project) throws IOException {
        String type = project.get(Field.TYPE);
        if (type != null) {
            json.writeStringField("type", REBUILT.contains(type) ? "rehabilitation" : "construction");
        }
        if (project.get(Field.SECTOR) != null) {
            json.writeArrayFieldStart("sector");
            json.writeString("economy");
            json.writeEndArray();
        }
    }

    private static void classification(JsonGenerator json, Project project) throws IOException {
        json.writeArrayFieldStart("additionalClassifications");
        for (Field<String> field : java.util.List.of(Field.TYPE, Field.SECTOR, Field.INDUSTRY)) {
            if (project.get(field) != null) {
                json.writeStartObject();
                json.writeStringField("scheme", "x-yinfeng-" + field.key());
                json.writeStringField("id", project.get(field));
                json.writeStringField("description", project.get(field));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void location(JsonGenerator json, Project project) throws IOException {
        String region = project.get(Field.REGION);
        if (region != null) {
            json.writeArrayFieldStart("locations");
            json.writeStartObject();
            json.writeStringField("id", "1");
            text(json, "description", project.get(Field.PARK));
            json.writeObjectFieldStart("address");
            json.writeStringField("locality", region);
            json.writeStringField("countryName", "中国");
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
        }
    }

    private static void amount(JsonGenerator json, String key, Money money) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeNumberField("amount", BigDecimal.valueOf(money.yuan()));
        json.writeStringField("currency", "CNY");
        json.writeEndObject();
    }

    private static LocalDate due(Promise promise) {
        return promise == null ? null : promise.latest().atEndOfMonth();
    }

    private LocalDate met(EventDate event) {
        return event == null || !event.passedBy(listing.asOf()) ? null : event.day();
    }

    private static void date(JsonGenerator json, String key, LocalDate day) throws IOException {
        if (day != null) {
            json.writeStringField(key, day + "T00:00:00+08:00");
        }
    }

    private void period(JsonGenerator json, Project project) throws IOException {
        LocalDate started = met(project.get(Field.STARTED));
        LocalDate start = started == null ? due(project.get(Field.PROMISED_START)) : started;
        LocalDate end = due(project.get(Field.PROMISED_COMPLETION));
        if (start != null || end != null) {
            json.writeObjectFieldStart("period");
            date(json, "startDate", start);
            date(json, "endDate", end);
            json.writeEndObject();
        }
    }

    private static void parties(JsonGenerator json, Project project) throws IOException {
        json.writeArrayFieldStart("parties");
        party(json, project.get(Field.COMPANY), "funder");
        party(json, project.get(Field.UNIT), "publicAuthority");
        json.writeEndArray();
    }

    private static void party(JsonGenerator json, String name, String role) throws IOException {
        if (name != null) {
            json.writeStartObject();
            json.writeStringField("id", role);
            json.writeStringField("name", name);
            json.writeArrayFieldStart("roles");
            json.writeString(role);
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void milestones(JsonGenerator json, Project project) throws IOException {
        json.writeArrayFieldStart("milestones");
        milestone(json, "signed", null, project.get(Field.SIGNED));
        milestone(json, "started", project.get(Field.PROMISED_START), project.get(Field.STARTED));
        milestone(json, "completed", project.get(Field.PROMISED_COMPLETION), project.get(Field.COMPLETED));
        milestone(json, "production", project.get(Field.PROMISED_PRODUCTION), project.get(Field.PRODUCTION));
        json.writeEndArray();
    }

    private void milestone(JsonGenerator json, String id, Promise promise, EventDate event) throws IOException {
        LocalDate met = met(event);
        if (promise == null && met == null) {
            return;
        }
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("title", texts.get("field." + id));
        date(json, "dueDate", due(promise));
        date(json, "dateMet", met);
        boolean late = met == null && promise.dueBy(listing.asOf());
        json.writeStringField("status", met != null ? "met" : late ? "notMet" : "scheduled");
        json.writeEndObject();
    }

    private void metrics(JsonGenerator json, Project project) throws IOException {
        MonthlyInvestment invested = project.invested();
        json.writeArrayFieldStart("metrics");
        if (invested.size() > 0) {
            json.writeStartObject();
            json.writeStringField("id", "x-yinfeng-investment");
            json.writeStringField("title", texts.get("write.sheet.months"));
            json.writeArrayFieldStart("observations");
            for (int i = 0; i < invested.size(); i++) {
                YearMonth month = Promise.month(invested.monthAt(i));
                if (!month.atDay(1).isAfter(listing.asOf())) {
                    observation(json, month, Money.ofYuan(invested.yuanAt(i)));
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void observation(JsonGenerator json, YearMonth month, Money money) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", month.toString());
        json.writeObjectFieldStart("period");
        date(json, "startDate", month.atDay(1));
        date(json, "endDate", month.atEndOfMonth());
        json.writeEndObject();
        amount(json, "value", money);
        json.writeEndObject();
    }

    private void completion(JsonGenerator json, Project project) throws IOException {
        LocalDate completed = met(project.get(Field.COMPLETED));
        if (completed != null) {
            json.writeObjectFieldStart("completion");
            date(json, "endDate", completed);
            json.writeEndObject();
        }
    }
}
