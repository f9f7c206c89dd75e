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
 * @param common a fingerprint of all that every page of the site depends on
 * @param template the page's
 * @param page what every page knows
 * @param head what it says of itself to programs
 * @param model the template's variables
 * @param from a fingerprint of all that head and model are made from, where that can be had without making them; null
 *     else
 */
record Draft(
        Theme theme,
        Key common,
        String template,
        Page page,
        Supplier<Head> head,
        Supplier<Record> model,
        @Nullable Supplier<Key> from)
        implements Recipe {
    @Override
    public Gathered gather() {
        Packer all = new Packer().key(common).text(template).text(page.root());
        all.text(page.title()).text(page.section());
        if (from != null) {
            return new Gathered(all.key(from.get()).fingerprint(), this);
        }
        Head filledHead = head.get();
        Record filledModel = model.get();
        return new Gathered(
                all.all(filledHead).all(filledModel).fingerprint(),
                () -> theme.render(template, page, filledHead, filledModel));
    }

    @Override
    public byte[] get() {
        return theme.render(template, page, head.get(), model.get());
    }
}
