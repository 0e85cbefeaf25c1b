package org.reprint.newsroom.tools.settings;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.reprint.newsroom.words.settings.Setting;
import org.reprint.newsroom.words.settings.Settings;

/// The record tree of settings, taken apart into leaves and put together again.
final class Tree {

    private Tree() {}

    /// One setting.
    ///
    /// @param name its path in kebab case
    /// @param type of its component
    /// @param says its documentation
    record Leaf(String name, Type type, Setting says) {}

    /// Every setting, in the tree's order.
    static List<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>();
        collect(Settings.class, "", leaves);
        return List.copyOf(leaves);
    }

    /// Puts the tree together.
    ///
    /// @param values by name, one for every leaf
    static Settings grow(Map<String, Object> values) {
        return (Settings) grow(Settings.class, "", values);
    }

    private static void collect(Class<?> branch, String path, List<Leaf> leaves) {
        for (RecordComponent component : branch.getRecordComponents()) {
            String name = path + kebab(component.getName());
            Setting says = component.getAnnotation(Setting.class);
            if (says != null) {
                leaves.add(new Leaf(name, component.getGenericType(), says));
            } else if (component.getType().isRecord()) {
                collect(component.getType(), name + ".", leaves);
            } else {
                throw new IllegalStateException("The setting " + name + " has no @Setting that documents it.");
            }
        }
    }

    private static Object grow(Class<?> branch, String path, Map<String, Object> values) {
        RecordComponent[] components = branch.getRecordComponents();
        Object[] parts = Arrays.stream(components)
                .map(c -> part(c, path + kebab(c.getName()), values))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return branch.getDeclaredConstructor(types).newInstance(parts);
        } catch (InvocationTargetException thrown) {
            Throwable cause = Objects.requireNonNullElse(thrown.getCause(), thrown);
            throw new IllegalArgumentException(cause.getMessage(), cause);
        } catch (ReflectiveOperationException everyRecordHasOne) {
            throw new IllegalStateException(everyRecordHasOne);
        }
    }

    private static Object part(RecordComponent component, String name, Map<String, Object> values) {
        return component.isAnnotationPresent(Setting.class)
                ? Objects.requireNonNull(values.get(name), name)
                : grow(component.getType(), name + ".", values);
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
