package org.yinfeng.command;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.yinfeng.exchange.write.WriteOptions;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Quarter;
import org.yinfeng.project.Scope;
import org.yinfeng.project.Typed;
import org.yinfeng.project.Unit;

/** Reads what is typed after options; what it cannot read ends the command with what was expected. */
final class Arguments {
    private Arguments() {}

    /** A day; of a month its last. */
    static LocalDate date(String option, String text) {
        return Typed.date(text).map(EventDate::day).orElseThrow(() -> Refusal.usage("command.bad-date", option, text));
    }

    static YearMonth month(String option, String text) {
        return Typed.month(text).orElseThrow(() -> Refusal.usage("command.bad-date", option, text));
    }

    static Quarter quarter(String text) {
        try {
            return Quarter.parse(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.usage("command.bad-quarter", text);
        }
    }

    static Scope scope(String text) {
        for (Scope scope : Scope.values()) {
            if (scope.key().equals(text.toLowerCase(Locale.ROOT))) {
                return scope;
            }
        }
        throw Refusal.usage("command.bad-choice", "--scope", text, "manufacturing, all");
    }

    static Unit unit(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "wan" -> Unit.WAN;
            case "yi" -> Unit.YI;
            default -> throw Refusal.usage("command.bad-choice", "--unit", text, "wan, yi");
        };
    }

    /** The encoding of a csv. */
    static Charset charset(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "utf-8", "utf8" -> StandardCharsets.UTF_8;
            case "gb18030", "gbk", "gb2312" -> WriteOptions.GB18030;
            default -> throw Refusal.usage("command.bad-choice", "--encoding", text, "utf-8, gb18030");
        };
    }

    static String theme(String text) {
        if (text == null || text.equals("light") || text.equals("dark")) {
            return text;
        }
        throw Refusal.usage("command.bad-choice", "--theme", text, "light, dark");
    }

    /** A moment: {@code 2023-10-10T08:00:00Z}, a local time, or a day, which means its end. */
    static Instant instant(String text) {
        try {
            if (text.endsWith("Z")) {
                return Instant.parse(text);
            }
            LocalDateTime local = text.contains("T") ? LocalDateTime.parse(text)
                    : LocalDate.parse(text).plusDays(1).atStartOfDay().minusNanos(1);
            return local.atZone(ZoneId.systemDefault()).toInstant();
        } catch (DateTimeParseException e) {
            throw Refusal.usage("command.bad-instant", text);
        } catch (DateTimeException e) {
            throw new Refusal(Exit.USAGE, org.yinfeng.project.Message.of("command.bad-instant", text), e);
        }
    }

    static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw Refusal.usage("command.bad-path", text);
        }
    }

    /** A file to be written: its folder must be there, and it must not be a folder itself. */
    static Path target(String text) {
        Path file = path(text).toAbsolutePath();
        if (Files.isDirectory(file)) {
            throw Refusal.usage("command.is-folder", text);
        }
        if (!Files.isDirectory(file.getParent())) {
            throw Refusal.usage("command.no-folder", file.getParent());
        }
        return file;
    }
}
