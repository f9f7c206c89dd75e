package dev.dateline.site;

import dev.dateline.cache.Packer;
import dev.dateline.cache.Recipe;
import dev.dateline.site.Views.Head;
import dev.dateline.site.Views.Page;
import java.util.function.Supplier;

/**
 * A page before its template has been run.
 *
 * @param theme whose templates are run
 * @param template the page's
 * @param page what every page knows
 * @param head what it says of itself to programs
 * @param model the template's variables
 */
record Draft(Theme theme, String template, Page page, Supplier<Head> head, Supplier<Record> model) implements Recipe {
    @Override
    public Gathered gather() {
        Head filledHead = head.get();
        Record filledModel = model.get();
        Packer all = new Packer()
                .key(theme.key())
                .text(template)
                .all(page)
                .all(filledHead)
                .all(filledModel);
        return new Gathered(all.fingerprint(), () -> theme.render(template, page, filledHead, filledModel));
    }

    @Override
    public byte[] get() {
        return theme.render(template, page, head.get(), model.get());
    }
}
