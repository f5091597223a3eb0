package org.yinfeng.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import org.h2.api.ErrorCode;
import org.yinfeng.ledger.StoreException;
import org.yinfeng.project.Message;

/** What a failure of the machinery means for the user. */
final class Failures {
    /** With less than this left on the disk, a failed write is put down to it. */
    private static final long HARDLY_ANY_SPACE = 256 * 1024;

    private Failures() {}

    /** @param place the ledger or the file that was being worked on */
    static StoreException of(Throwable failure, Path place) {
        if (failure instanceof StoreException known) {
            return known;
        }
        StoreException.Kind kind = kind(failure, place);
        String key = switch (kind) {
            case IN_USE -> "store.inUse";
            case DAMAGED -> "store.damaged";
            case READ_ONLY -> "store.readOnly";
            case NO_SPACE -> "store.noSpace";
            case MISSING -> "store.missing";
            case NOT_A_LEDGER -> "store.notLedger";
            default -> "store.broken";
        };
        return new StoreException(kind, Message.of(key, place, kind == StoreException.Kind.IN_USE ? "?" : reason(failure)), failure);
    }

    private static StoreException.Kind kind(Throwable failure, Path place) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (noSpace(cause)) {
                return StoreException.Kind.NO_SPACE;
            }
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            StoreException.Kind kind = ofOne(cause);
            if (kind != null) {
                return kind == StoreException.Kind.DAMAGED && hardlyAnySpace(place) ? StoreException.Kind.NO_SPACE : kind;
            }
        }
        return hardlyAnySpace(place) ? StoreException.Kind.NO_SPACE : StoreException.Kind.BROKEN;
    }

    private static StoreException.Kind ofOne(Throwable cause) {
        if (cause instanceof DamagedBytesException) {
            return StoreException.Kind.DAMAGED;
        }
        if (cause instanceof AccessDeniedException || cause instanceof ReadOnlyFileSystemException) {
            return StoreException.Kind.READ_ONLY;
        }
        if (cause instanceof NoSuchFileException) {
            return StoreException.Kind.MISSING;
        }
        if (cause instanceof IOException && String.valueOf(cause.getMessage()).contains("Read-only file system")) {
            return StoreException.Kind.READ_ONLY;
        }
        return cause instanceof SQLException sql ? ofSql(sql.getErrorCode()) : null;
    }

    private static StoreException.Kind ofSql(int code) {
        return switch (code) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> StoreException.Kind.IN_USE;
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1, ErrorCode.GENERAL_ERROR_1,
                    ErrorCode.FILE_ENCRYPTION_ERROR_1, ErrorCode.SERIALIZATION_FAILED_1, ErrorCode.DESERIALIZATION_FAILED_1,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1, ErrorCode.COLUMN_NOT_FOUND_1 -> StoreException.Kind.DAMAGED;
            case ErrorCode.DATABASE_IS_READ_ONLY -> StoreException.Kind.READ_ONLY;
            case ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1 -> StoreException.Kind.MISSING;
            case ErrorCode.WRONG_USER_OR_PASSWORD -> StoreException.Kind.NOT_A_LEDGER;
            default -> null;
        };
    }

    private static boolean noSpace(Throwable cause) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("no space left") || message.contains("not enough space") || message.contains("disk quota exceeded")
                || message.contains("磁盘空间不足") || message.contains("设备上没有空间");
    }

    private static boolean hardlyAnySpace(Path place) {
        try {
            return Files.getFileStore(place.toAbsolutePath().getParent()).getUsableSpace() < HARDLY_ANY_SPACE;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** The first line of the innermost cause, for the report to whoever maintains the program. */
    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String text = String.valueOf(cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage());
        int line = text.indexOf('\n');
        String first = line < 0 ? text : text.substring(0, line);
        return first.substring(0, Math.min(first.length(), 200));
    }
}
