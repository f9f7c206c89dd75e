package dev.dateline.event;

import dev.dateline.cache.Packer;
import dev.dateline.cache.Unpacker;
import dev.dateline.source.SourceSpan;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.tagging.TimexType;
import dev.dateline.text.Shared;
import dev.dateline.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The time expressions of an article as bytes, and back again. How a value came about is not among them: it takes as much
 * room as all else, and is asked for where an article has to be told anew; then it is tagged anew.
 */
final class TimesFormat {
    private TimesFormat() {}

    static Packer write(List<TimeExpression> times) {
        Packer out = new Packer();
        return out.each(times, x -> {
            out.number(x.span().begin()).number(x.span().length()).text(x.text());
            out.one(x.type()).text(x.value()).one(x.anchoring()).text(x.rule());
            TellingFormat.time(x.time(), out);
        });
    }

    /**
     * Reads what was written of an article.
     *
     * @param tagged its expressions, tagged anew
     */
    static List<TimeExpression> read(Unpacker in, Supplier<List<TimeExpression>> tagged) {
        List<TimeExpression> times = new ArrayList<>();
        for (int i = in.number(); i > 0; i--) {
            int number = times.size();
            int begin = in.number();
            SourceSpan span = new SourceSpan(begin, begin + in.number());
            String text = Shared.of(in.text());
            TimexType type = in.one(TimexType.values());
            String value = Shared.of(in.text());
            TimeExpression.Anchoring anchoring = in.one(TimeExpression.Anchoring.values());
            String rule = Shared.of(in.text());
            TimeSpan time = TellingFormat.time(in);
            List<String> steps =
                    TimeExpression.later(() -> tagged.get().get(number).steps());
            times.add(new TimeExpression(span, text, type, value, time, anchoring, rule, steps));
        }
        return times;
    }
}
