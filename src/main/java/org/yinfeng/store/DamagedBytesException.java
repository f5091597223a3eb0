package org.yinfeng.store;

/** Stored bytes are not what this program writes; whoever reads them names the record. */
final class DamagedBytesException extends RuntimeException {
    private static final long serialVersionUID = 1;

    DamagedBytesException(String what) {
        super(what);
    }

    DamagedBytesException(String what, Throwable cause) {
        super(what, cause);
    }
}
