package dev.dateline.site;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.Inline;
import dev.dateline.event.Event;
import dev.dateline.event.Mention;
import dev.dateline.site.Views.Link;
import dev.dateline.site.Views.Paragraph;
import dev.dateline.site.Views.Run;
import dev.dateline.site.Views.Tag;
import dev.dateline.source.SourceSpan;
import dev.dateline.source.Unseen;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.time.Labels;
import dev.dateline.time.TimeSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The text of an article as it was read, with its times, its telling sentences and its own links set in tags. */
final class ArticleText {
    private static final Pattern HTML_DATE =
            Pattern.compile("\\d{4}(-\\d{2}(-\\d{2}(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?)?)?)?");

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    private record Layer(SourceSpan span, Tag tag, int rank) {}

    private final Article article;
    private final String body;
    private final NavigableMap<SourceSpan, List<TimeExpression>> times = new TreeMap<>();
    /** Sentences that tell events, with the events. */
    private final NavigableMap<SourceSpan, List<Event>> told = new TreeMap<>();

    ArticleText(Article article, List<TimeExpression> times, List<Event> events) {
        this.article = article;
        this.body = article.body();
        times.forEach(time ->
                this.times.computeIfAbsent(time.span(), k -> new ArrayList<>()).add(time));
        for (Event e : events) {
            for (Mention m : e.mentions()) {
                if (m.article().equals(article.id())) {
                    told.computeIfAbsent(m.sentence(), k -> new ArrayList<>()).add(e);
                }
            }
        }
    }

    /** The blocks; those that were left out come with kind {@code leftover}. */
    List<Paragraph> paragraphs(Permalinks permalinks, String root) {
        List<Paragraph> out = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (repeatsTitle(block)) {
                continue;
            }
            out.add(new Paragraph(kind(block.kind()), block.level(), runs(block), links(block, permalinks, root)));
        }
        return out;
    }

    private boolean repeatsTitle(Block block) {
        boolean head = block.kind() == Block.Kind.HEADING && block.level() == 1;
        return head && fold(block.span().of(body)).equals(article.title());
    }

    private static String kind(Block.Kind kind) {
        return switch (kind) {
            case HEADING -> "heading";
            case PARAGRAPH -> "paragraph";
            case LIST_ITEM -> "item";
            case QUOTATION -> "quotation";
            case CODE -> "code";
            case LEFTOVER -> "leftover";
        };
    }

    private List<Link> links(Block block, Permalinks permalinks, String root) {
        Map<String, Link> out = new LinkedHashMap<>();
        within(block, told).forEach((sentence, events) -> {
            if (block.span().contains(sentence)) {
                events.forEach(
                        e -> out.putIfAbsent(e.id(), new Link(root + permalinks.event(e), e.title(), 0, e.id(), "")));
            }
        });
        return List.copyOf(out.values());
    }

    /** Cuts at every edge of a tag; only where two overlap is the inner one closed and opened again. */
    private List<Run> runs(Block block) {
        List<Layer> layers = layers(block);
        TreeSet<Integer> cuts =
                new TreeSet<>(List.of(block.span().begin(), block.span().end()));
        for (Layer l : layers) {
            cuts.add(l.span().begin());
            cuts.add(l.span().end());
        }
        List<Integer> edges = List.copyOf(cuts);
        List<List<Layer>> stacks = stacks(layers, edges);
        List<Run> out = new ArrayList<>();
        for (int i = 0; i < stacks.size(); i++) {
            List<Layer> stack = stacks.get(i);
            SourceSpan piece = new SourceSpan(edges.get(i), edges.get(i + 1));
            int kept = i == 0 ? 0 : common(stacks.get(i - 1), stack);
            int goesOn = i + 1 == stacks.size() ? 0 : common(stack, stacks.get(i + 1));
            List<Tag> open = stack.subList(kept, stack.size()).stream()
                    .map(l -> l.span().begin() == piece.begin() ? l.tag() : again(l.tag()))
                    .toList();
            List<Tag> close = new ArrayList<>(
                    stack.subList(goesOn, stack.size()).stream().map(Layer::tag).toList());
            Collections.reverse(close);
            out.add(new Run(open, text(block, piece), close));
        }
        return out;
    }

    /** For each piece between two edges the layers over it, the outermost first. */
    private static List<List<Layer>> stacks(List<Layer> layers, List<Integer> edges) {
        Map<Integer, List<Integer>> begins = new HashMap<>();
        Map<Integer, List<Integer>> ends = new HashMap<>();
        for (int i = 0; i < layers.size(); i++) {
            begins.computeIfAbsent(layers.get(i).span().begin(), k -> new ArrayList<>())
                    .add(i);
            ends.computeIfAbsent(layers.get(i).span().end(), k -> new ArrayList<>())
                    .add(i);
        }
        TreeSet<Integer> open = new TreeSet<>();
        List<List<Layer>> out = new ArrayList<>();
        for (int edge : edges.subList(0, edges.size() - 1)) {
            ends.getOrDefault(edge, List.of()).forEach(open::remove);
            open.addAll(begins.getOrDefault(edge, List.of()));
            out.add(open.stream().map(layers::get).toList());
        }
        return out;
    }

    private String text(Block block, SourceSpan piece) {
        return switch (block.kind()) {
            case LEFTOVER -> fold(piece.of(body));
            case CODE -> piece.of(article.text());
            default -> article.shown(piece);
        };
    }

    private static int common(List<Layer> a, List<Layer> b) {
        int n = 0;
        while (n < a.size() && n < b.size() && a.get(n).equals(b.get(n))) {
            n++;
        }
        return n;
    }

    /** A tag that goes on carries no id a second time. */
    private static Tag again(Tag tag) {
        return tag.name().equals("sentence") ? new Tag(tag.name(), tag.element(), "", tag.title()) : tag;
    }

    private List<Layer> layers(Block block) {
        List<Layer> out = new ArrayList<>();
        within(block, told).forEach((sentence, events) -> {
            if (block.span().contains(sentence)) {
                out.add(new Layer(sentence, new Tag("sentence", "span", Permalinks.sentence(sentence.begin()), ""), 0));
            }
        });
        for (Inline inline : block.inlines()) {
            if (block.span().contains(inline.span()) && inline.span().length() > 0) {
                out.add(new Layer(inline.span(), tag(inline), 1));
            }
        }
        for (TimeExpression time :
                within(block, times).values().stream().flatMap(List::stream).toList()) {
            if (block.span().contains(time.span()) && block.kind() != Block.Kind.LEFTOVER) {
                out.add(new Layer(time.span(), tag(time), 2));
            }
        }
        out.sort(Comparator.comparingInt(Layer::rank));
        return out;
    }

    /** Of what is sorted by its place, what begins within the block. */
    private static <T> NavigableMap<SourceSpan, List<T>> within(Block block, NavigableMap<SourceSpan, List<T>> all) {
        int begin = block.span().begin();
        int end = block.span().end();
        return all.subMap(new SourceSpan(begin, begin), true, new SourceSpan(end, end), true);
    }

    private static Tag tag(Inline inline) {
        return switch (inline.kind()) {
            case EMPHASIS -> new Tag("em", "em", "", "");
            case STRONG -> new Tag("strong", "strong", "", "");
            case CODE -> new Tag("code", "code", "", "");
            case LINK -> {
                boolean away =
                        inline.target().startsWith("http://") || inline.target().startsWith("https://");
                // A relative link of the source leads nowhere from this page.
                yield away ? new Tag("a", "a", inline.target(), "") : new Tag("span", "span", "", "");
            }
        };
    }

    private static Tag tag(TimeExpression time) {
        TimeSpan days = time.time();
        String gives = days == null ? time.value() : Labels.longForm(days);
        boolean html = HTML_DATE.matcher(time.value()).matches();
        return new Tag(html ? "time" : "timex", html ? "time" : "span", html ? time.value() : "", gives);
    }

    private static String fold(String s) {
        return SPACE.matcher(Unseen.without(s)).replaceAll(" ").trim();
    }
}
