package org.ringfence.assessment;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ringfence.model.Device;
import org.ringfence.model.Wording;

/**
 * Says what a record of the model holds, component by component, so that one that is added later is
 * shown as well and none has to be thought of.
 */
final class ComponentWords {
  private static final String SEPARATOR = ", ";

  private final Phrases phrases;
  private final Wording wording;

  ComponentWords(Phrases phrases, Wording wording) {
    this.phrases = phrases;
    this.wording = wording;
  }

  /** A line for everything that is given in a record and in those below it. */
  List<RecordSection.Line> lines(String name, Record one) {
    var lines = new ArrayList<RecordSection.Line>();
    add(name, one, lines);
    return lines;
  }

  private void add(String name, Object value, List<RecordSection.Line> lines) {
    switch (value) {
      case Optional<?> optional -> optional.ifPresent(inner -> add(name, inner, lines));
      case Record one -> {
        for (var component : one.getClass().getRecordComponents()) {
          add(join(name, words(component.getName())), value(one, component), lines);
        }
      }
      case Map<?, ?> map ->
          map.forEach((key, inner) -> add(join(name, key.toString()), inner, lines));
      case Collection<?> all when all.stream().anyMatch(Record.class::isInstance) ->
          all.forEach(inner -> add(name, inner, lines));
      case Collection<?> all when all.isEmpty() -> {
        return;
      }
      case Collection<?> all ->
          lines.add(
              new RecordSection.Line(
                  name, String.join(SEPARATOR, all.stream().map(this::text).toList())));
      default -> {
        var text = text(value);
        if (!text.isEmpty()) {
          lines.add(new RecordSection.Line(name, text));
        }
      }
    }
  }

  private String text(Object value) {
    return switch (value) {
      case LocalDate day -> phrases.day(day);
      case Device.Kind kind -> wording.label("device-kind", kind.id());
      case Enum<?> one -> one.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      default -> value.toString();
    };
  }

  private static String join(String name, String more) {
    return name.isEmpty() ? more : name + SEPARATOR + more;
  }

  /** {@code firmwareDate} is "firmware date". */
  private static String words(String component) {
    return component.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
  }

  private static Object value(Record one, RecordComponent component) {
    try {
      return component.getAccessor().invoke(one);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record's components can be read", e);
    }
  }
}
