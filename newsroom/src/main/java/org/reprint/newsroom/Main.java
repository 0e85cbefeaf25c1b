package org.reprint.newsroom;

/// The one entry of the newsroom's program.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("reprint");
    }
}
