package org.ringfence.assessment.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringfence.assessment.Estate.TODAY;
import static org.ringfence.assessment.Estate.done;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Estate;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.model.disclosure.Clearance;
import org.ringfence.model.disclosure.ItemDecision;
import org.ringfence.model.disclosure.Opinion;
import org.ringfence.model.disclosure.Prejudice;
import org.ringfence.model.disclosure.Refusal;
import org.ringfence.model.disclosure.RequestTopic;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.installation.Answer;
import org.ringfence.model.installation.Basis;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.TreatmentCost;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.paper.Committee;
import org.ringfence.model.paper.CommitteeText;
import org.ringfence.model.paper.Decision;
import org.ringfence.model.written.Money;
import org.ringfence.model.written.TextLength;

/** No text that somebody writes down is without end, and none of one line has several. */
class CouncilTextsTest {
  private static final Opinion MO = new Opinion("Mo Nitor", "Monitoring officer", TODAY);

  @TempDir private Path folder;
  private Workspace workspace;
  private CouncilRecords books;
  private String body = "";
  private String assessment = "";

  @BeforeEach
  void open() {
    workspace = done(new Estate(folder).open(Estate.knowledge()));
    assessment =
        done(workspace.start(new NewAssessment("Anytown", "Hall", "", "", "Main", "")))
            .assessment()
            .id();
    books = workspace.books();
    body = books.organisations().all().getFirst().id();
    done(books.requests().add(body, "FOI 1", TODAY, ""));
    done(books.requests().ask(body, "FOI 1", "What?", RequestTopic.OTHER));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private Map<String, Function<String, Outcome<?>>> lines() {
    var all = new LinkedHashMap<String, Function<String, Outcome<?>>>();
    for (var text : CommitteeText.values()) {
      if (text.isLine()) {
        all.put(
            text.id(), said -> books.committee().set(body, Committee.NOT_GIVEN.with(text, said)));
      }
    }
    all.put("clearance by", said -> clear("Words.", said, "Solicitor"));
    all.put("clearance role", said -> clear("Words.", "Lee Gal", said));
    all.put("minute", said -> books.decisions().add(body, new Decision("Yes.", TODAY, said, "")));
    all.put("owner", said -> books.actions().add(body, "", "Look.", said, Optional.empty()));
    all.put("source", said -> books.treatments().set(body, cost(said)));
    all.put("refusal", said -> books.refusals().add(body, refusal(said, "?", "Why.", "Both.")));
    all.put("request", said -> books.requests().add(body, said, TODAY, ""));
    all.put("officer", said -> given("Words.", new Opinion(said, "Officer", TODAY)));
    all.put("post", said -> given("Words.", new Opinion("Ada Officer", said, TODAY)));
    all.put("regulator", said -> books.requests().nameRegulator(body, said));
    all.put(
        "proper officer",
        said -> ruling("Why.", "Both.", new Opinion(said, "Monitoring officer", TODAY)));
    return all;
  }

  private Map<String, Function<String, Outcome<?>>> paragraphs() {
    var all = new LinkedHashMap<String, Function<String, Outcome<?>>>();
    for (var text : CommitteeText.values()) {
      if (!text.isLine()) {
        all.put(
            text.id(), said -> books.committee().set(body, Committee.NOT_GIVEN.with(text, said)));
      }
    }
    all.put("implications", said -> clear(said, "Lee Gal", "Solicitor"));
    all.put("resolution", said -> books.decisions().add(body, new Decision(said, TODAY, "4", "")));
    all.put("action", said -> books.actions().add(body, "", said, "", Optional.empty()));
    all.put("asked", said -> books.refusals().add(body, refusal("R", said, "Why.", "Both.")));
    all.put("refused why", said -> books.refusals().add(body, refusal("R", "?", said, "Both.")));
    all.put(
        "refused interest", said -> books.refusals().add(body, refusal("R", "?", "Why.", said)));
    all.put("review", said -> books.requests().add(body, "FOI 2", TODAY, said));
    all.put("question", said -> books.requests().ask(body, "FOI 1", said, RequestTopic.OTHER));
    all.put("answer", said -> given(said, MO));
    all.put("held back", said -> heldBack(said, "For.", "Against."));
    all.put("for giving", said -> heldBack("Harm.", said, "Against."));
    all.put("for keeping", said -> heldBack("Harm.", "For.", said));
    all.put(
        "not held",
        said -> books.requests().decide(body, "FOI 1", 1, new ItemDecision.NotHeld(said, MO)));
    all.put(
        "estimate",
        said ->
            books
                .requests()
                .decide(body, "FOI 1", 1, new ItemDecision.OverLimit(30, said, "x", MO)));
    all.put("ruling", said -> ruling(said, "Both.", MO));
    all.put("ruling interest", said -> ruling("Why.", said, MO));
    all.put(
        "note",
        said ->
            workspace.answer(
                assessment,
                "dpia.state",
                new Answer(List.of(), Basis.UNKNOWN, "", Optional.empty(), "", said)));
    return all;
  }

  private Outcome<?> clear(String words, String by, String role) {
    return books
        .committee()
        .clear(body, new Clearance("legal", words, by, role, Optional.of(TODAY)));
  }

  private static TreatmentCost cost(String source) {
    return new TreatmentCost("verify", Money.pounds(400), Money.NONE, source, true);
  }

  private static Refusal refusal(String reference, String asked, String why, String interest) {
    return new Refusal(
        "", reference, TODAY, asked, "foi-31", why, interest, false, Optional.empty());
  }

  private Outcome<?> given(String words, Opinion by) {
    return books.requests().decide(body, "FOI 1", 1, new ItemDecision.Given(words, by));
  }

  private Outcome<?> heldBack(String reason, String giving, String keeping) {
    return books
        .requests()
        .decide(
            body,
            "FOI 1",
            1,
            new ItemDecision.HeldBack("foi-31", Prejudice.LIKELY, reason, giving, keeping, MO));
  }

  private Outcome<?> ruling(String reason, String interest, Opinion by) {
    return books
        .disclosure()
        .decide(
            body,
            new Ruling(DetailKind.MODEL, "", true, "england-7", reason, interest, Optional.of(by)));
  }

  private static String said(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?> _ -> "";
      case Outcome.Refused<?>(var problems) -> problems.getFirst().message();
    };
  }

  @Test
  void oneLineIsOneLineAndHasAnEnd() {
    lines()
        .forEach(
            (name, entering) -> {
              assertThat(said(entering.apply("Ann\nOther"))).as(name).contains("several lines");
              assertThat(said(entering.apply("x".repeat(100_000))))
                  .as(name)
                  .containsAnyOf("may have 500", "may have 10,000");
              assertThat(said(entering.apply("Ann Other\n"))).as(name).isEmpty();
            });
  }

  @Test
  void paragraphsHaveAnEnd() {
    var most = TextLength.TEXT.most();
    paragraphs()
        .forEach(
            (name, entering) -> {
              assertThat(said(entering.apply("y".repeat(100_000))))
                  .as(name)
                  .contains("100,000 characters", "may have 10,000");
              assertThat(said(entering.apply("y\n".repeat(most / 2)))).as(name).isEmpty();
            });
  }
}
