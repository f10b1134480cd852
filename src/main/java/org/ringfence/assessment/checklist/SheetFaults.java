package org.ringfence.assessment.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ringfence.model.checklist.ChecklistTag;
import org.ringfence.model.checklist.ChecklistTag.Part;
import org.ringfence.model.checklist.FilledChecklist;
import org.ringfence.model.method.Question;
import org.ringfence.model.outcome.Problem;

/**
 * Everything for which a filled checklist is refused as a whole: it asks for what no checklist
 * asks, answers a question that was answered otherwise since it was written, or says two things at
 * once.
 */
final class SheetFaults {
  private static final String ALONE = "none";

  private final ChecklistWords words;
  private final Map<String, Question> questions;
  private final String file;
  private final List<Problem> problems = new ArrayList<>();

  SheetFaults(ChecklistWords words, List<Question> questions, String file) {
    this.words = words;
    this.questions =
        questions.stream().collect(Collectors.toMap(Question::id, Function.identity()));
    this.file = file;
  }

  /**
   * What is wrong; empty where nothing is.
   *
   * @param blank the sheet as it would be written now
   */
  List<Problem> of(
      FilledChecklist sheet, FilledChecklist blank, AirGapTest test, Visit visit, LocalDate today) {
    unknown(sheet, blank);
    changed(sheet, blank);
    sheet.subjects(Part.TICK).forEach(question -> together(sheet, question));
    for (var number : test.contradictory()) {
      add("two-results", number);
    }
    if (sheet.ticked(Part.TICK, AirGapTest.QUESTION).contains(AirGapTest.AIR_GAP)
        && !test.found().isEmpty()) {
      add("gap-found", words.numbers(test.found()));
    }
    if (visit.hasUnreadDay()) {
      add("day", visit.written());
    }
    visit.day().filter(day -> day.isAfter(today)).ifPresent(day -> add("day-to-come", day));
    return List.copyOf(problems);
  }

  private void add(String key, Object... parts) {
    problems.add(words.problem(file, key, parts));
  }

  /** A place of a question that is not asked any more is one of an older sheet. */
  private void unknown(FilledChecklist sheet, FilledChecklist blank) {
    sheet.places().stream()
        .filter(tag -> !blank.places().contains(tag) && !isOfAnOlderSheet(tag))
        .map(ChecklistTag::text)
        .sorted()
        .forEach(tag -> add("unknown", tag));
  }

  private boolean isOfAnOlderSheet(ChecklistTag tag) {
    return switch (tag.part()) {
      case SAID, FOUND -> tag.field().isEmpty() && questions.containsKey(tag.subject());
      case TICK ->
          questions.containsKey(tag.subject())
              && questions.get(tag.subject()).values().contains(tag.field());
      case DEVICE, RECORDED -> tag.subject().matches("(?:new)?\\d{1,3}");
      case REFERENCE, POINT, NOTE, WHO -> false;
    };
  }

  private void changed(FilledChecklist sheet, FilledChecklist blank) {
    var changed =
        sheet.subjects(Part.TICK).stream()
            .filter(question -> !sheet.ticked(Part.TICK, question).isEmpty())
            .filter(question -> !same(Part.SAID, question, sheet, blank))
            .map(words::title)
            .toList();
    if (!changed.isEmpty()) {
      add("changed", String.join("; ", changed));
    }
    var devices =
        sheet.subjects(Part.DEVICE).stream()
            .filter(sheet::isFilled)
            .filter(device -> !device.startsWith("new"))
            .filter(device -> !same(Part.RECORDED, device, sheet, blank))
            .toList();
    if (!devices.isEmpty()) {
      add("changed-device", String.join(", ", devices));
    }
  }

  private static boolean same(
      Part part, String subject, FilledChecklist sheet, FilledChecklist blank) {
    var now = plain(blank.text(part, subject));
    return !now.isEmpty() && now.equals(plain(sheet.text(part, subject)));
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private void together(FilledChecklist sheet, String question) {
    var ticked = sheet.ticked(Part.TICK, question);
    var asked = questions.get(question);
    if (asked != null
        && ticked.size() > 1
        && (!asked.many() || ticked.contains(ALONE))
        && asked.values().containsAll(ticked)) {
      add("two-boxes", words.title(question), words.values(question, ticked));
    }
  }
}
