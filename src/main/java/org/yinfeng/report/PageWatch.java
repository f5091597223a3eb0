package org.yinfeng.report;

/** Hears how far a document is, and says whether to stop; asked before every page, on the thread that writes. */
public interface PageWatch {
    /** @return false to stop; nothing is left behind then */
    boolean goOn(int pagesDone, int pages);
}
