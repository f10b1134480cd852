package org.ringfence.model.checklist;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.model.checklist.ChecklistTag.Part;

/**
 * What stands in the places of a checklist.
 *
 * @param texts by tag, what is written there, in the order of the sheet; an empty text where
 *     nothing was written
 * @param boxes by tag, whether the box is ticked, in the order of the sheet
 */
public record FilledChecklist(Map<ChecklistTag, String> texts, Map<ChecklistTag, Boolean> boxes) {
  public FilledChecklist {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    boxes = Collections.unmodifiableMap(new LinkedHashMap<>(boxes));
  }

  /**
   * What is written at a place; an empty text where nothing is, or where there is no such place.
   */
  public String text(Part part, String subject) {
    return texts.getOrDefault(ChecklistTag.of(part, subject), "");
  }

  /** Which assessment the sheet is about. */
  public String reference() {
    return text(Part.REFERENCE, ChecklistTag.WHOLE);
  }

  /** What was written of a visit. */
  public String visit(VisitField field) {
    return text(Part.WHO, field.id());
  }

  /** What was written of a device. */
  public String device(String subject, DeviceField field) {
    return texts.getOrDefault(new ChecklistTag(Part.DEVICE, subject, field.id()), "");
  }

  /** The ids of what is ticked under a subject. */
  public List<String> ticked(Part part, String subject) {
    return boxes.entrySet().stream()
        .filter(box -> box.getValue() && is(box.getKey(), part))
        .map(Map.Entry::getKey)
        .filter(tag -> tag.subject().equals(subject))
        .map(ChecklistTag::field)
        .toList();
  }

  /** What came of a point of the test; empty where no box is ticked, or several are. */
  public Optional<PointResult> point(String point) {
    var ticked = ticked(Part.POINT, point);
    return ticked.size() == 1 ? PointResult.of(ticked.getFirst()) : Optional.empty();
  }

  /** Whether anything was ticked or written of a device. */
  public boolean isFilled(String device) {
    return !ticked(Part.DEVICE, device).isEmpty()
        || Arrays.stream(DeviceField.values()).anyMatch(field -> !device(device, field).isEmpty());
  }

  /** Every place that there is. */
  public Set<ChecklistTag> places() {
    return Stream.concat(texts.keySet().stream(), boxes.keySet().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The subjects of a part, each once, in the order of the sheet. */
  public List<String> subjects(Part part) {
    return Stream.concat(texts.keySet().stream(), boxes.keySet().stream())
        .filter(tag -> is(tag, part))
        .map(ChecklistTag::subject)
        .distinct()
        .toList();
  }

  private static boolean is(ChecklistTag tag, Part part) {
    return tag.part() == part;
  }
}
