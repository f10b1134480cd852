package org.ringfence.report.checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ringfence.messages.Messages;
import org.ringfence.model.checklist.ChecklistTag;
import org.ringfence.model.checklist.FilledChecklist;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;

/**
 * The places of a checklist that came back, in the order of the sheet. A program may have left out
 * their names, as LibreOffice did up to version 7.4: then they are known by their order, where
 * there are as many as on a blank sheet and each stands beside the same words.
 */
public final class ReturnedSheet {
  private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,64}");

  private final Messages words = Messages.british("checklist");
  private final String file;
  private final List<SheetPlace> places;

  ReturnedSheet(String file, List<SheetPlace> places) {
    this.file = file;
    this.places = List.copyOf(places);
  }

  /** The id of the assessment that the sheet says it is about; empty where it says none. */
  public Optional<String> reference() {
    var wanted = ChecklistTag.of(ChecklistTag.Part.REFERENCE, ChecklistTag.WHOLE).text();
    var named = places.stream().filter(place -> place.tag().equals(wanted)).findFirst();
    return (isNamed() ? named : Optional.of(places.getLast()))
        .map(SheetPlace::text)
        .filter(text -> ID.matcher(text).matches());
  }

  private boolean isNamed() {
    return places.stream().anyMatch(place -> !place.tag().isEmpty());
  }

  /** What stands in each place; refused where it is no such sheet as the blank one. */
  Outcome<FilledChecklist> on(ReturnedSheet blank) {
    var problems = new ArrayList<Problem>();
    var named = named(blank, problems);
    var known =
        blank.places.stream().collect(Collectors.toMap(SheetPlace::tag, Function.identity()));
    var texts = new LinkedHashMap<ChecklistTag, String>();
    var boxes = new LinkedHashMap<ChecklistTag, Boolean>();
    for (var place : named) {
      var tag = ChecklistTag.read(place.tag());
      var like = Optional.ofNullable(known.get(place.tag()));
      if (tag.isEmpty()) {
        problems.add(problem("unknown", place.tag()));
      } else if (texts.containsKey(tag.get()) || boxes.containsKey(tag.get())) {
        problems.add(problem("twice", place.title()));
      } else if (like.isPresent() && !place.isLabelledLike(like.get())) {
        problems.add(problem("label", like.get().title()));
      } else if (place.isBox()) {
        boxes.put(tag.get(), place.isTicked());
      } else {
        texts.put(tag.get(), place.text());
      }
    }
    return problems.isEmpty()
        ? Outcome.done(new FilledChecklist(texts, boxes))
        : new Outcome.Refused<>(problems);
  }

  private List<SheetPlace> named(ReturnedSheet blank, List<Problem> problems) {
    if (isNamed()) {
      return places.stream().filter(place -> ChecklistTag.isOne(place.tag())).toList();
    }
    if (places.size() != blank.places.size()) {
      problems.add(problem("nameless", ""));
      return List.of();
    }
    return IntStream.range(0, places.size())
        .mapToObj(number -> places.get(number).named(blank.places.get(number)))
        .toList();
  }

  private Problem problem(String key, String name) {
    return new Problem(words.say(key, name), file, words.say("mend." + key));
  }
}
