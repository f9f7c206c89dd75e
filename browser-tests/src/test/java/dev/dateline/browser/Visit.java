package dev.dateline.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/** A reader's tab: a page, and everything about it that should not have happened. */
final class Visit implements AutoCloseable {
    private static final String AXE = AxeBuilder.getAxeScript();
    private static final String RUN_AXE = """
            async () => (await axe.run(document, {
              resultTypes: ['violations'],
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            })).violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.target + ' ' + n.failureSummary))
            """;
    private static final List<String> TASKS = List.of("toplevel", "disabled-by-default-devtools.timeline");
    private static final String OVERFLOW = """
            () => {
              const wide = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= wide) return [];
              return [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > wide + 0.5)
                .map(e => e.tagName + '.' + e.getAttribute('class') + ' ends at ' + e.getBoundingClientRect().right)
                .concat('the page is ' + document.documentElement.scrollWidth + ' wide');
            }
            """;

    final Page page;
    private final BrowserContext context;
    private final List<String> requests = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private Visit(Browser.NewContextOptions options) {
        // Scrolling at once, so that a step's end can be looked at.
        context = Chromium.browser().newContext(options.setReducedMotion(ReducedMotion.REDUCE));
        page = context.newPage();
        page.onRequest(request -> requests.add(request.url()));
        page.onConsoleMessage(message -> faults.add("console " + message.type() + ": " + message.text()));
        page.onPageError(error -> faults.add("error: " + error));
        page.onRequestFailed(request -> faults.add("failed: " + request.url()));
        page.onDialog(dialog -> {
            faults.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onPopup(popup -> faults.add("popup: " + popup.url()));
        page.onDownload(download -> faults.add("download: " + download.url()));
        page.onWorker(worker -> faults.add("worker: " + worker.url()));
    }

    static Visit to(String url) {
        return to(url, new Browser.NewContextOptions());
    }

    static Visit withoutScript(String url) {
        return to(url, new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    static Visit to(String url, Browser.NewContextOptions options) {
        Visit visit = new Visit(options);
        visit.page.navigate(url);
        return visit;
    }

    Visit width(int pixels) {
        page.setViewportSize(pixels, 800);
        return this;
    }

    Visit dark(boolean dark) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
        return this;
    }

    /** What axe-core finds: WCAG 2.2 AA and best practices, in what is folded, too. */
    List<String> accessibilityFaults() {
        if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)");
            page.evaluate(AXE);
        }
        return strings(RUN_AXE);
    }

    /** The elements that make the page wider than the window; none where it is not. */
    List<String> overflow() {
        return strings(OVERFLOW);
    }

    /** All of the above and below, each with a word for what it is. */
    List<String> everything() {
        List<String> all = new ArrayList<>();
        accessibilityFaults().forEach(s -> all.add("axe: " + s));
        overflow().forEach(s -> all.add("overflow: " + s));
        foreignRequests().forEach(s -> all.add("foreign: " + s));
        all.addAll(faults());
        return all;
    }

    /**
     * Does something and adds the milliseconds of the longest task that the page's main thread had meanwhile: of the
     * processor's time, since others may be working on this machine, too.
     */
    <T> T during(Supplier<T> what, List<Double> longest) {
        Browser browser = Chromium.browser();
        browser.startTracing(page, new Browser.StartTracingOptions().setCategories(TASKS));
        T result = what.get();
        double most = 0;
        Set<String> mains = new HashSet<>();
        List<JsonObject> tasks = new ArrayList<>();
        String trace = new String(browser.stopTracing(), StandardCharsets.UTF_8);
        for (JsonElement e : JsonParser.parseString(trace).getAsJsonObject().getAsJsonArray("traceEvents")) {
            JsonObject event = e.getAsJsonObject();
            if (event.toString().contains("\"CrRendererMain\"")) {
                mains.add(thread(event));
            } else if (event.has("tdur")) {
                tasks.add(event);
            }
        }
        for (JsonObject task : tasks) {
            if (mains.contains(thread(task))) {
                most = Math.max(most, task.get("tdur").getAsDouble() / 1000);
            }
        }
        longest.add(most);
        return result;
    }

    private static String thread(JsonObject event) {
        return event.get("pid") + "/" + event.get("tid");
    }

    List<String> strings(String script) {
        List<String> out = new ArrayList<>();
        for (Object o : (List<?>) Objects.requireNonNull(page.evaluate(script))) {
            out.add(String.valueOf(o));
        }
        return out;
    }

    /** Messages on the console (the browser reports violations of the policy there), errors, dialogs, lost requests. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** All requests so far, the page's own first. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** Requests to another host. */
    List<String> foreignRequests() {
        URI own = URI.create(page.url());
        return requests.stream()
                .filter(url -> !url.startsWith(
                        own.getScheme() + "://" + Objects.requireNonNullElse(own.getAuthority(), "") + "/"))
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
