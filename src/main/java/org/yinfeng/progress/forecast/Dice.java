package org.yinfeng.progress.forecast;

/**
 * Chance from a seed: the same numbers on every computer and in every version (SplitMix64, Steele et al. 2014). Uses only
 * operations that are exact or rounded alike everywhere.
 */
final class Dice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;
    /** From this expected number on, and above it, a sum of twelve uniform numbers stands for the binomial. */
    private static final int MANY = 20;

    private long state;

    Dice(long seed) {
        state = seed;
    }

    private long next() {
        state += GOLDEN;
        long mixed = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    /** A whole number from 0 up to, and without, the bound. */
    int below(int bound) {
        return (int) ((next() >>> 32) * bound >>> 32);
    }

    /** From 0 up to, and without, 1. */
    double part() {
        return (next() >>> 11) * UNIT;
    }

    /** How many of so many happen, when each does with that chance. */
    int happen(int count, double chance) {
        if (count == 0 || chance <= 0) {
            return 0;
        }
        if (chance >= 1) {
            return count;
        }
        if (chance > 0.5) {
            return count - happen(count, 1 - chance);
        }
        return count * chance < MANY ? few(count, chance) : many(count, chance);
    }

    /** By inversion of the distribution. */
    private int few(int count, double chance) {
        double odds = chance / (1 - chance);
        double probability = power(1 - chance, count);
        double rest = part();
        int happened = 0;
        while (rest >= probability && happened < count) {
            rest -= probability;
            probability *= odds * (count - happened) / (happened + 1);
            happened++;
        }
        return happened;
    }

    private int many(int count, double chance) {
        double spread = -6;
        for (int i = 0; i < 12; i++) {
            spread += part();
        }
        double about = count * chance + spread * Math.sqrt(count * chance * (1 - chance));
        return (int) Math.max(0, Math.min(count, Math.rint(about)));
    }

    private static double power(double base, int exponent) {
        double power = 1;
        double square = base;
        for (int rest = exponent; rest > 0; rest >>= 1) {
            power *= (rest & 1) == 1 ? square : 1;
            square *= square;
        }
        return power;
    }
}
