package dev.dateline.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Nothing of this machine or this moment may reach a file. */
class SameBytesTest {
    private static final Set<String> OF_THIS_MACHINE = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.util.Date.<init>",
            "java.util.Calendar.getInstance",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.nio.charset.Charset.defaultCharset",
            "java.util.UUID.randomUUID",
            "java.lang.Math.random",
            "java.util.Random.<init>");

    @Test
    void no_wall_clock_no_defaults_no_chance() {
        noClasses()
                .should()
                .accessTargetWhere(target(
                        "this machine or this moment",
                        name -> OF_THIS_MACHINE.contains(name)
                                || (name.startsWith("java.time.") && name.endsWith(".now"))))
                .check(Classes.ALL);
    }

    @Test
    void only_the_facade_measures_time() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.dateline")
                .should()
                .accessTargetWhere(target("the stop watch", "java.lang.System.nanoTime"::equals))
                .check(Classes.ALL);
    }

    private static DescribedPredicate<JavaAccess<?>> target(String description, Predicate<String> names) {
        return new DescribedPredicate<>(description) {
            @Override
            public boolean test(JavaAccess<?> access) {
                AccessTarget target = access.getTarget();
                return names.test(target.getOwner().getName() + "." + target.getName());
            }
        };
    }
}
