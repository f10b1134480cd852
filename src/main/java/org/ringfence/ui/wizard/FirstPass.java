package org.ringfence.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.model.method.MethodSummary;
import org.ringfence.model.method.Question;

/** Spreads the questions of the first pass over pages that are short enough to stay calm. */
final class FirstPass {
  private static final int PER_PAGE = 3;

  private final MethodSummary method;

  FirstPass(MethodSummary method) {
    this.method = method;
  }

  /**
   * One page.
   *
   * @param number which of the pages of its subject it is
   * @param of how many pages its subject has
   */
  record Page(List<Question> questions, int number, int of) {
    List<String> subjects() {
      return questions.stream().map(Question::step).distinct().toList();
    }

    private boolean hasRoomFor(List<Question> more) {
      return of == 1 && questions.size() + more.size() <= PER_PAGE;
    }

    private Page with(List<Question> more) {
      var all = new ArrayList<>(questions);
      all.addAll(more);
      return new Page(all, 1, 1);
    }
  }

  /** Every page; questions of one subject stay together, small subjects share a page. */
  List<Page> pages() {
    var pages = new ArrayList<Page>();
    for (var subject : bySubject()) {
      if (!pages.isEmpty() && pages.getLast().hasRoomFor(subject)) {
        pages.add(pages.removeLast().with(subject));
      } else {
        pages.addAll(split(subject));
      }
    }
    return pages;
  }

  private static List<Page> split(List<Question> subject) {
    var count = (subject.size() + PER_PAGE - 1) / PER_PAGE;
    var size = (subject.size() + count - 1) / count;
    var pages = new ArrayList<Page>();
    for (var number = 1; number <= count; number++) {
      var from = (number - 1) * size;
      var to = Math.min(subject.size(), from + size);
      pages.add(new Page(List.copyOf(subject.subList(from, to)), number, count));
    }
    return pages;
  }

  private List<List<Question>> bySubject() {
    var subjects = new ArrayList<List<Question>>();
    for (var id : method.firstPass()) {
      var question = question(id);
      if (subjects.isEmpty() || !subjects.getLast().getFirst().step().equals(question.step())) {
        subjects.add(new ArrayList<>());
      }
      subjects.getLast().add(question);
    }
    return subjects;
  }

  private Question question(String id) {
    return method.questions().stream()
        .filter(question -> question.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no question " + id));
  }
}
