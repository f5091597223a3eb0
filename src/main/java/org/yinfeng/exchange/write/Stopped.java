package org.yinfeng.exchange.write;

/** The user stopped the writing. */
final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    Stopped() {
        super(null, null, false, false);
    }
}
