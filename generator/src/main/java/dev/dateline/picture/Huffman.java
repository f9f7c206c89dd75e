package dev.dateline.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** A prefix code made for how often its symbols occur, of codes no longer than a limit (RFC 1951, 3.2.2). */
final class Huffman {
    /** By symbol; 0 where it does not occur. */
    final int[] lengths;

    private final int[] codes;

    private record Node(long count, int order, List<Integer> symbols) {}

    Huffman(int[] counts, int limit) {
        lengths = limited(counts, limit);
        codes = canonical(lengths);
    }

    /** The code of a symbol, its bits in the order in which they are written. */
    int code(int symbol) {
        return Integer.reverse(codes[symbol]) >>> (32 - lengths[symbol]);
    }

    private static int[] limited(int[] counts, int limit) {
        int[] depths = depths(counts);
        int[] perLength = new int[limit + 1];
        for (int symbol = 0; symbol < counts.length; symbol++) {
            if (counts[symbol] > 0) {
                perLength[Math.min(limit, depths[symbol])]++;
            }
        }
        // Codes that were cut short take room that others must give: lengthen the longest that can be.
        long room = 0;
        for (int length = 1; length <= limit; length++) {
            room += (long) perLength[length] << (limit - length);
        }
        for (; room > 1L << limit; room--) {
            int length = limit - 1;
            while (perLength[length] == 0) {
                length--;
            }
            perLength[limit]--;
            perLength[length]--;
            perLength[length + 1] += 2;
        }
        int[] out = new int[counts.length];
        int[] often = IntStream.range(0, counts.length)
                .filter(s -> counts[s] > 0)
                .boxed()
                .sorted(Comparator.comparingInt((Integer s) -> -counts[s]).thenComparingInt(s -> s))
                .mapToInt(s -> s)
                .toArray();
        int at = 0;
        for (int length = 1; length <= limit; length++) {
            for (int i = 0; i < perLength[length]; i++) {
                out[often[at++]] = length;
            }
        }
        return out;
    }

    private static int[] depths(int[] counts) {
        int[] depths = new int[counts.length];
        PriorityQueue<Node> nodes =
                new PriorityQueue<>(Comparator.comparingLong(Node::count).thenComparingInt(Node::order));
        for (int symbol = 0; symbol < counts.length; symbol++) {
            if (counts[symbol] > 0) {
                nodes.add(new Node(counts[symbol], symbol, List.of(symbol)));
            }
        }
        for (int order = counts.length; nodes.size() > 1; order++) {
            Node a = nodes.remove();
            Node b = nodes.remove();
            List<Integer> symbols = new ArrayList<>(a.symbols);
            symbols.addAll(b.symbols);
            for (int symbol : symbols) {
                depths[symbol]++;
            }
            nodes.add(new Node(a.count + b.count, order, symbols));
        }
        return depths;
    }

    private static int[] canonical(int[] lengths) {
        int[] codes = new int[lengths.length];
        int code = 0;
        for (int length = 1; length <= 15; length++) {
            for (int symbol = 0; symbol < lengths.length; symbol++) {
                if (lengths[symbol] == length) {
                    codes[symbol] = code++;
                }
            }
            code <<= 1;
        }
        return codes;
    }
}
