package org.ringfence.report.check;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Compares a Word paper with the same paper written afresh. */
final class WordComparison {
  private static final String START = "ScheduleStart";
  private static final String END = "ScheduleEnd";

  private final WordPaper given;
  private final WordPaper fresh;
  private final Findings findings = new Findings();

  WordComparison(WordPaper given, WordPaper fresh) {
    this.given = given;
    this.fresh = fresh;
  }

  /** A stretch of a body, both ends included. */
  private record Stretch(int from, int to) {}

  Findings findings() throws IOException {
    new WordParts(given, findings).check();
    var expected = marked(START).flatMap(from -> marked(END).map(to -> new Stretch(from, to)));
    if (expected.isEmpty()) {
      throw new UnreadableException("The paper that was written afresh has no schedule.");
    }
    var from = mark(expected.get().from(), "opening");
    var to = mark(expected.get().to(), "closing");
    if (from.isPresent() && to.isPresent()) {
      schedule(expected.get(), new Stretch(from.get(), to.get()));
    }
    return findings;
  }

  private Optional<Integer> marked(String style) {
    for (var place = 0; place < fresh.body().size(); place++) {
      if (fresh.body().get(place).style().equals(style)) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  /** Where the paper has one of the two lines; empty, and said so, unless it has it once. */
  private Optional<Integer> mark(int expected, String which) {
    var text = fresh.body().get(expected).block().text();
    var places = new java.util.ArrayList<Integer>();
    for (var place = 0; place < given.body().size(); place++) {
      var block = given.body().get(place).block();
      if (block instanceof Block.Paragraph && block.text().equals(text)) {
        places.add(place);
      }
    }
    if (places.size() == 1) {
      return Optional.of(places.getFirst());
    }
    findings.differs(
        "The " + which + " line of the schedule",
        places.isEmpty() ? "it is missing or changed" : "it is in the paper more than once",
        text,
        places.isEmpty() ? "" : text);
    return Optional.empty();
  }

  private void schedule(Stretch expected, Stretch shown) {
    if (shown.to() < shown.from()) {
      findings.found("The closing line of the schedule", "it stands before the opening line");
      return;
    }
    new BlockComparison(findings)
        .compare("At the start of the schedule", blocks(fresh, expected), blocks(given, shown));
    new WordNarrative(findings).check(given.body().subList(0, shown.from()), "before the schedule");
    new WordNarrative(findings)
        .check(given.body().subList(shown.to() + 1, given.body().size()), "after the schedule");
    pages(expected, shown);
  }

  private static List<Block> blocks(WordPaper paper, Stretch stretch) {
    return paper.body().subList(stretch.from(), stretch.to() + 1).stream()
        .map(WordPaper.Placed::block)
        .toList();
  }

  private void pages(Stretch expected, Stretch shown) {
    var signed = sections(fresh, expected);
    var now = sections(given, shown);
    if (signed.size() != now.size()) {
      findings.found("The pages of the schedule", "they are divided into other sections");
    }
    for (var number = 0; number < Math.min(signed.size(), now.size()); number++) {
      page(signed.get(number), now.get(number));
    }
    // A narrative's page can be the schedule's, too, so that its margins have to be the same.
    for (var section : given.sections()) {
      margins(signed.getFirst(), section);
    }
  }

  private static List<WordSection> sections(WordPaper paper, Stretch stretch) {
    return paper.body().subList(stretch.from(), stretch.to() + 1).stream()
        .map(WordPaper.Placed::section)
        .distinct()
        .filter(number -> number < paper.sections().size())
        .map(paper.sections()::get)
        .toList();
  }

  private void page(WordSection expected, WordSection shown) {
    for (var property : expected.look().differing(shown.look())) {
      findings.differs(
          "The pages of the schedule",
          LookWords.of(property) + " differs",
          expected.look().get(property),
          shown.look().get(property));
    }
  }

  private void margins(WordSection expected, WordSection shown) {
    new BlockComparison(findings)
        .compare("At the top of a page", expected.header(), shown.header());
    new BlockComparison(findings)
        .compare("At the foot of a page", expected.footer(), shown.footer());
  }
}
