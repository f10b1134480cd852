package org.ringfence.model.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.model.disclosure.Decided;
import org.ringfence.model.disclosure.Prejudice;
import org.ringfence.model.disclosure.RequestTopic;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.written.Money;

/**
 * The answer to one request under the Freedom of Information Act 2000, and nothing that it does not
 * print: figures only of questions whose answer is given.
 *
 * @param organisation that answers
 * @param today the day of the answer
 * @param version of the paper, from 1
 * @param supersedes the edition that this one corrects, and why
 * @param reference the council's own
 * @param received the day that the request came
 * @param due the last day for the answer
 * @param review where to ask for an internal review; empty where nothing is recorded
 * @param regulator what the regulator is called
 * @param items the questions in order
 * @param figures what the register has on each topic that is given, each topic once
 * @param notes how the figures were counted, each a sentence
 * @param unread that records could not be read, each a sentence
 */
public record RequestAnswer(
    Organisation organisation,
    LocalDate today,
    int version,
    Optional<Issue> supersedes,
    String reference,
    LocalDate received,
    LocalDate due,
    String review,
    String regulator,
    List<Item> items,
    List<Figures> figures,
    List<String> notes,
    List<String> unread) {
  public RequestAnswer {
    items = List.copyOf(items);
    figures = List.copyOf(figures);
    notes = List.copyOf(notes);
    unread = List.copyOf(unread);
  }

  /** Whether it can go out: a draft has questions that nobody has decided on. */
  public Decided decided() {
    var open = items.stream().filter(Item::isOpen).count();
    if (items.isEmpty() || open == items.size()) {
      return Decided.NOT;
    }
    return open == 0 ? Decided.ALL : Decided.PARTLY;
  }

  /** Whether anything is refused, so that the answer is a refusal notice as well. */
  public boolean isNotice() {
    return items.stream()
        .anyMatch(
            item ->
                item.reply() instanceof Reply.HeldBack || item.reply() instanceof Reply.OverLimit);
  }

  /** The figures of a topic; empty where it has none. */
  public Optional<Figures> figures(RequestTopic topic) {
    return figures.stream().filter(one -> one.topic() == topic).findFirst();
  }

  /** Whether a question is given on whose topic the register has nothing, and no words are. */
  public boolean isEmpty(Item item) {
    return item.reply() instanceof Reply.Given(var words)
        && words.isBlank()
        && figures(item.topic()).isEmpty();
  }

  /**
   * A question with its answer.
   *
   * @param number from 1
   * @param asked in the requester's words
   * @param role the post of who decided; empty while nobody has
   * @param on the day of the decision
   */
  public record Item(
      int number,
      String asked,
      RequestTopic topic,
      Reply reply,
      String role,
      Optional<LocalDate> on) {
    /** Whether an officer has still to decide on it, or to decide again. */
    public boolean isOpen() {
      return switch (reply) {
        case Reply.Open(), Reply.Unheld() -> true;
        case Reply.Given _, Reply.HeldBack _, Reply.NotHeld _, Reply.OverLimit _ -> false;
      };
    }
  }

  /** What is answered to a question. */
  public sealed interface Reply {
    /** Nobody has decided yet. */
    record Open() implements Reply {}

    /**
     * Given or kept back by an officer, though the register has nothing on it: it can be neither,
     * and has to be decided on again.
     */
    record Unheld() implements Reply {}

    /** Given: the figures of its topic, and these words, which may be empty. */
    record Given(String words) implements Reply {}

    /**
     * Held and kept back.
     *
     * @param section as a paper cites it
     * @param subject what it covers
     * @param weighed whether the law has the public interest weighed
     */
    record HeldBack(
        String section,
        String subject,
        boolean weighed,
        Prejudice prejudice,
        String reason,
        String forGiving,
        String forKeeping)
        implements Reply {}

    /** Not held. */
    record NotHeld(String searched) implements Reply {}

    /** Finding it would take longer than the limit. */
    record OverLimit(int hours, String estimate, String fits) implements Reply {}
  }

  /**
   * What the register has on a topic.
   *
   * @param columns at least one
   * @param rows at least one, each with a value for each column
   * @param notes what has to be said beside it, each a sentence
   */
  public record Figures(
      RequestTopic topic,
      String title,
      List<String> columns,
      List<List<Value>> rows,
      List<String> notes) {
    public Figures {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      notes = List.copyOf(notes);
    }
  }

  /** What stands in one place of a table. */
  public sealed interface Value {
    /** Words. */
    record Words(String text) implements Value {}

    /** How many. */
    record Count(int number) implements Value {}

    /** How much. */
    record Pounds(Money amount) implements Value {}
  }
}
