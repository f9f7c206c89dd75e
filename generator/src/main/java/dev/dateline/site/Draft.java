package dev.dateline.site;

import dev.dateline.cache.Key;
import dev.dateline.cache.Packer;
import dev.dateline.cache.Recipe;
import dev.dateline.site.Views.Head;
import dev.dateline.site.Views.Page;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A page before its template has been run.
 *
 * @param theme whose templates are run
 * @param template the page's
 * @param page what every page knows
 * @param head what it says of itself to programs
 * @param model the template's variables
 * @param from a fingerprint of all that the model is made from, where that can be had without making it; null else
 */
record Draft(
        Theme theme,
        String template,
        Page page,
        Supplier<Head> head,
        Supplier<Record> model,
        @Nullable Supplier<Key> from)
        implements Recipe {
    @Override
    public Gathered gather() {
        Head filledHead = head.get();
        Packer all = new Packer().key(theme.key()).text(template).all(page).all(filledHead);
        if (from != null) {
            return new Gathered(
                    all.key(from.get()).fingerprint(), () -> theme.render(template, page, filledHead, model.get()));
        }
        Record filledModel = model.get();
        return new Gathered(
                all.all(filledModel).fingerprint(), () -> theme.render(template, page, filledHead, filledModel));
    }

    @Override
    public byte[] get() {
        return theme.render(template, page, head.get(), model.get());
    }
}
