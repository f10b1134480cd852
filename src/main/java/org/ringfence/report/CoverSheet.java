package org.ringfence.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the first sheet says: the day, the method, what each sheet holds, and the limits. */
final class CoverSheet {
  private final Phrases phrases;
  private final Words words;

  CoverSheet(Phrases phrases) {
    this.phrases = phrases;
    this.words = phrases.words();
  }

  List<String> titles() {
    return List.of(words.say("cover.item"), words.say("cover.says"));
  }

  /** Each row under the title, with an entry for both columns. */
  List<List<Entry>> rows(LocalDate day, int assessments, List<SheetPlan> sheets) {
    var rows = new ArrayList<List<Entry>>();
    rows.add(List.of(name("cover.day"), Entry.of(day)));
    rows.add(List.of(name("cover.assessments"), Entry.of(words.count("cover.count", assessments))));
    rows.add(List.of(name("cover.method"), Entry.of(method())));
    rows.add(List.of(name("cover.handling"), Entry.of(words.say("cover.handling.says"))));
    for (var sheet : sheets) {
      var called = words.say(sheet.key());
      rows.add(
          List.of(
              Entry.of(words.say("cover.sheet", called)),
              Entry.of(words.say(sheet.key() + ".holds"))));
    }
    phrases.wording().limits().stream()
        .map(limit -> List.of(name("cover.limit"), Entry.of(limit)))
        .forEach(rows::add);
    return rows;
  }

  private Entry name(String key) {
    return Entry.of(words.say(key));
  }

  private String method() {
    return words.say("method.version", phrases.method().version());
  }
}
