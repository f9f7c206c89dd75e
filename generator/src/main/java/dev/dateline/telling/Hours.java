package dev.dateline.telling;

import dev.dateline.clause.Passage;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.tagging.TimexType;
import dev.dateline.telling.TimeLinks.Link;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hours of a day that the words do not name. */
final class Hours {
    /** "7:40 p.m.", "19.40 local time"; not "7 this morning". */
    private static final Pattern HOUR = Pattern.compile("\\d[\\d:.]*(?: ?[ap]\\.?m\\.?)?(?: local time)?");

    private Hours() {}

    /** "At 0603 local time", far down: of which day? */
    static boolean alone(Passage passage, @Nullable Link link) {
        return link != null
                && link.words().type() == TimexType.TIME
                && link.words().steps().contains("the article's date")
                && passage.number() >= Dating.LEAD;
    }

    /** Whether it is an hour of a day that it does not name. */
    static boolean only(TimeExpression time) {
        return time.type() == TimexType.TIME
                && time.anchoring() == TimeExpression.Anchoring.ARTICLE
                && HOUR.matcher(time.text()).matches();
    }
}
