package org.yinfeng.store;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A digest of all entries that does not depend on their order, kept up with every change: the sum, modulo 2^256, of the
 * SHA-256 of each entry.
 */
final class StateDigest {
    private static final int LIMBS = 8;
    private static final long LOW = 0xFFFF_FFFFL;

    private final MessageDigest sha = sha256();
    private final ByteBuffer identity = ByteBuffer.allocate(13);
    private final long[] sum = new long[LIMBS];

    StateDigest() {}

    StateDigest(byte[] state) {
        ByteBuffer words = ByteBuffer.wrap(state);
        for (int i = 0; i < LIMBS; i++) {
            sum[i] = words.getInt() & LOW;
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    byte[] of(Image image) {
        identity.clear();
        identity.putLong(image.id()).putInt(image.version()).put((byte) image.kind().number());
        sha.update(identity.array());
        return sha.digest(image.body());
    }

    void add(Image image) {
        add(ByteBuffer.wrap(of(image)));
    }

    /** Adds all entries that another digest is of. */
    void add(StateDigest others) {
        add(ByteBuffer.wrap(others.value()));
    }

    private void add(ByteBuffer words) {
        long carry = 0;
        for (int i = LIMBS - 1; i >= 0; i--) {
            long total = sum[i] + (words.getInt(i * 4) & LOW) + carry;
            sum[i] = total & LOW;
            carry = total >>> 32;
        }
    }

    void remove(Image image) {
        ByteBuffer words = ByteBuffer.wrap(of(image));
        long borrow = 0;
        for (int i = LIMBS - 1; i >= 0; i--) {
            long total = sum[i] - (words.getInt(i * 4) & LOW) - borrow;
            sum[i] = total & LOW;
            borrow = total < 0 ? 1 : 0;
        }
    }

    byte[] value() {
        ByteBuffer words = ByteBuffer.allocate(LIMBS * 4);
        for (long limb : sum) {
            words.putInt((int) limb);
        }
        return words.array();
    }
}
