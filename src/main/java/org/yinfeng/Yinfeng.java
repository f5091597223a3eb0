package org.yinfeng;

public final class Yinfeng {
    private Yinfeng() {}

    public static void main(String[] args) {}
}
