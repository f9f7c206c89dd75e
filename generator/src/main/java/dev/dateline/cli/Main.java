package dev.dateline.cli;

/** The command {@code dateline}. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("dateline");
    }
}
