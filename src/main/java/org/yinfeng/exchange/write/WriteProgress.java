package org.yinfeng.exchange.write;

/** Hears how far a file is, and says whether to stop; asked every thousand rows, on the thread that writes. */
public interface WriteProgress {
    /** Never stops and tells nobody. */
    WriteProgress NONE = (done, total) -> true;

    /** @return false to stop; nothing is left behind then */
    boolean goOn(long rowsDone, long rowsTotal);
}
