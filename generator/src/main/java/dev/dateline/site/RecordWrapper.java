package dev.dateline.site;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shows records to templates as hashes of their components and of nothing else. FreeMarker would take them for beans,
 * which it asks in several times the time; pages do little else.
 */
final class RecordWrapper extends DefaultObjectWrapper {
    private static final ClassValue<Map<String, Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> out = new HashMap<>();
            for (RecordComponent c : type.getRecordComponents()) {
                Method accessor = c.getAccessor();
                accessor.setAccessible(true); // else each call looks who calls
                out.put(c.getName(), accessor);
            }
            return out;
        }
    };

    RecordWrapper() {
        super(Configuration.VERSION_2_3_34);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
        if (object instanceof String text) {
            return new SimpleScalar(text);
        }
        return object instanceof Record data ? new Hash(data) : super.wrap(object);
    }

    /** What a template sees: the components of a model, and what every page has beside it. */
    TemplateHashModel variables(Record model, Map<String, Record> beside) {
        Hash all = new Hash(model);
        return new TemplateHashModel() {
            @Override
            public @Nullable TemplateModel get(String name) throws TemplateModelException {
                Record other = beside.get(name);
                return other == null ? all.get(name) : wrap(other);
            }

            @Override
            public boolean isEmpty() {
                return false;
            }
        };
    }

    /** The names of a record's components, in their order. */
    static List<String> names(Record model) {
        return COMPONENTS.get(model.getClass()).keySet().stream().sorted().toList();
    }

    private final class Hash implements TemplateHashModel {
        private final Record data;
        private final Map<String, Method> components;

        Hash(Record data) {
            this.data = data;
            this.components = COMPONENTS.get(data.getClass());
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            Method accessor = components.get(name);
            try {
                return accessor == null ? null : wrap(accessor.invoke(data));
            } catch (ReflectiveOperationException e) {
                throw new TemplateModelException(e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
