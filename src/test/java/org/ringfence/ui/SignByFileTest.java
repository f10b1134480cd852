package org.ringfence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TitledPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.ledger.WizardPosition;
import org.ringfence.assessment.signoff.SignInvitation;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.model.evaluation.Status;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.method.Contradiction;

/** A request goes out of one window, is signed in another and comes back. */
@ExtendWith(OnScreen.class)
class SignByFileTest {
  private static final String PASSPHRASE = "three plain words";

  @TempDir Path folder;

  @Test
  void aReviewerSignsOnTheirOwnComputer() {
    try (var ours = new OpenWindow(folder, 1366, 768, SignByFileTest::fill)) {
      var id = ours.inBackground(() -> ours.workspace.entries().getFirst().assessmentId());
      ours.does(() -> ours.window.open(new WizardPosition(id, "sign")));
      var hand = new Hand(ours);
      hand.press("Make a sign request file…");
      assertThat(hand.sees("Choose as what they are asked to sign.")).isTrue();
      hand.pick("They are asked to sign as", 2);
      hand.type("Who is asked (anybody may answer if this is empty)", "Ayo Bello");
      hand.type("Passphrase of your own key, which signs the request", PASSPHRASE);
      hand.press("Make a sign request file…");
      assertThat(hand.sees("Sam Okafor asked Ayo Bello on 22 November 2026, as Reviewer")).isTrue();
      ours.next = Optional.of(signedElsewhere(ours.picked.getLast()));
      hand.press("Bring in a response…");
      assertThat(hand.sees("Ayo Bello signed as Reviewer on 22 November 2026.")).isTrue();
      assertThat(hand.sees("Nothing in it can change any more.")).isTrue();
      assertThat(
              hand.sees("Signed with the person’s own key; nobody else confirms whose key it is."))
          .isTrue();
      assertThat(ours.failures).isEmpty();
    }
  }

  /** It is said as soon as the role and the person are known, and again when somebody signs. */
  @Test
  void whatWouldBeRefusedIsSaidBeforeAFileIsAskedFor() {
    try (var ours = new OpenWindow(folder, 1366, 768, SignByFileTest::fill)) {
      var id = ours.inBackground(() -> assessable(ours.workspace));
      ours.does(() -> ours.window.open(new WizardPosition(id, "sign")));
      var hand = new Hand(ours);
      hand.pick("They are asked to sign as", 3);
      assertThat(hand.sees("The approver signs after the assessor, who has not signed yet."))
          .isTrue();
      assertThat(passphraseIsOffered(ours)).isFalse();
      hand.press("Assessor");
      hand.type("Passphrase of the key of Sam Okafor", PASSPHRASE);
      hand.press("I have read this statement and it is true.");
      hand.press("Sign and lock");
      assertThat(hand.sees("who has not signed yet.")).isFalse();
      assertThat(passphraseIsOffered(ours)).isTrue();
      hand.type("Who is asked (anybody may answer if this is empty)", "Okafor, Sam");
      hand.press("Assessor");
      assertThat(hand.sees("They can’t be asked for this yet:")).isTrue();
      assertThat(hand.sees("Sam Okafor (Okafor, Sam) signed as assessor.")).isTrue();
      assertThat(passphraseIsOffered(ours)).isFalse();
      hand.replace("Who is asked (anybody may answer if this is empty)", "Ayo Bello");
      hand.press("Assessor");
      assertThat(passphraseIsOffered(ours)).isTrue();
      assertThat(ours.picked).isEmpty();
      assertThat(ours.failures).isEmpty();
    }
  }

  private static boolean passphraseIsOffered(OpenWindow open) {
    return OnScreen.on(
        () ->
            open.stage.getScene().getRoot().lookupAll(".password-field").stream()
                .filter(
                    field ->
                        "Passphrase of your own key, which signs the request"
                            .equals(field.getAccessibleText()))
                .noneMatch(Node::isDisabled));
  }

  private Path signedElsewhere(Path request) {
    try (var theirs = new OpenWindow(folder.resolve("theirs"), 1366, 768, SignByFileTest::key)) {
      theirs.next = Optional.of(request);
      var hand = new Hand(theirs);
      hand.press("More");
      hand.choose("Sign a request…");
      assertThat(hand.sees("You are asked to sign as: Reviewer.")).isTrue();
      assertThat(hand.sees("You have not opened yet: Everything else that is signed")).isTrue();
      assertThat(hand.sees("Sam Okafor asks you to sign.")).isTrue();
      assertThat(hand.sees("Nobody you trust says whose key this is.")).isTrue();
      everyWordIsOnThePage(theirs, request);
      assertThat(hand.sees("You have not opened yet")).isFalse();
      hand.press("Go to the signature");
      assertThat(hand.sees("You sign as Reviewer, with the key of Ayo Bello.")).isTrue();
      hand.type("Passphrase of the key of Ayo Bello", PASSPHRASE);
      hand.press("I have read this statement and it is true.");
      hand.press("Sign and write the response…");
      onlyWhatWasDoneIsThere(hand, theirs);
      return theirs.picked.getLast();
    }
  }

  /** No form is left that could be filled in again, and nothing warns of what was just done. */
  private static void onlyWhatWasDoneIsThere(Hand hand, OpenWindow theirs) {
    assertThat(hand.sees("You signed this.")).isTrue();
    assertThat(hand.sees(theirs.picked.getLast().toString())).isTrue();
    assertThat(hand.sees("Send it to Sam Okafor.")).isTrue();
    assertThat(hand.sees("Your comments")).isFalse();
    assertThat(hand.sees("You sign as Reviewer")).isFalse();
    assertThat(hand.sees("signed this already")).isFalse();
    assertThat(hand.reads("Go to the signature")).isFalse();
  }

  /** What the page shows and lists is all that the record says, part by part and leaf by leaf. */
  private static void everyWordIsOnThePage(OpenWindow theirs, Path request) {
    var view =
        theirs.inBackground(
            () -> OpenWindow.done(theirs.workspace.signatures().openRequest(request)));
    var shown = new HashSet<String>();
    var leaves = new ArrayList<Object>();
    OnScreen.run(() -> collect(theirs.stage.getScene().getRoot(), shown, leaves));
    theirs.settle();
    assertThat(view.leaves()).hasSizeGreaterThan(400);
    assertThat(leaves).containsExactlyElementsOf(view.leaves());
    assertThat(view.sections().stream().flatMap(section -> section.lines().stream()))
        .allMatch(line -> shown.contains(line.text()) && shown.contains(line.label()));
  }

  private static void collect(Node node, Set<String> shown, List<Object> leaves) {
    switch (node) {
      case TitledPane pane -> {
        pane.setExpanded(true);
        collect(pane.getContent(), shown, leaves);
      }
      case ListView<?> list when "record-leaves".equals(list.getId()) ->
          leaves.addAll(list.getItems());
      case Label label -> shown.add(label.getText());
      case Parent parent ->
          parent.getChildrenUnmodifiable().forEach(child -> collect(child, shown, leaves));
      default -> shown.add("");
    }
  }

  @Test
  void itIsSentBackWithCommentsAndACopyIsKept() {
    try (var ours = new OpenWindow(folder, 1366, 768, SignByFileTest::fill)) {
      var id = ours.inBackground(() -> acceptable(ours.workspace));
      var request = folder.resolve("request.json");
      ours.inBackground(
          () ->
              OpenWindow.done(
                  ours.workspace
                      .signatures()
                      .request(
                          id, new SignInvitation("approver"), PASSPHRASE.toCharArray(), request)));
      ours.does(() -> ours.window.open(new WizardPosition(id, "sign")));
      ours.next = Optional.of(sentBack(request));
      var hand = new Hand(ours);
      hand.press("Bring in a response…");
      assertThat(hand.sees("did not sign: The roof has a second recorder.")).isTrue();
      ours.does(() -> ours.window.open(new WizardPosition(id, "sign")));
      assertThat(hand.sees("did not sign: The roof has a second recorder.")).isTrue();
      assertThat(ours.failures).isEmpty();
    }
  }

  /** One of which enough is known for somebody to accept its risk. */
  private static String assessable(Workspace workspace) {
    return workspace.entries().stream()
        .map(RegisterEntry::assessmentId)
        .filter(id -> OpenWindow.done(workspace.open(id)).risk().status() != Status.NOT_ASSESSABLE)
        .filter(
            id ->
                OpenWindow.done(workspace.open(id)).risk().contradictions().stream()
                    .allMatch(Contradiction::reconciled))
        .findFirst()
        .orElseThrow();
  }

  /** The same, signed by an assessor. */
  private static String acceptable(Workspace workspace) {
    var one = assessable(workspace);
    var who = new Signatory("", true, "assessor", "I do.", "", OpenWindow.TODAY);
    OpenWindow.done(workspace.signatures().sign(one, who, PASSPHRASE.toCharArray()));
    return one;
  }

  private Path sentBack(Path request) {
    try (var theirs = new OpenWindow(folder.resolve("theirs"), 1366, 768, SignByFileTest::key)) {
      theirs.next = Optional.of(request);
      var hand = new Hand(theirs);
      hand.press("More");
      hand.choose("Sign a request…");
      hand.type("Your comments", "The roof has a second recorder.");
      hand.type("Passphrase of the key of Ayo Bello, for the comments", PASSPHRASE);
      hand.press("Write the file with comments…");
      assertThat(hand.sees("You sent this back with your comments. Nothing was signed.")).isTrue();
      assertThat(hand.sees("Send it to Sam Okafor.")).isTrue();
      var back = theirs.picked.getLast();
      theirs.does(theirs.window::home);
      hand.press("More");
      hand.choose("What you signed elsewhere…");
      assertThat(hand.sees("Sent back with comments by Ayo Bello, asked as Approver")).isTrue();
      hand.press("Show every word");
      assertThat(hand.sees("This is what you answered, word for word.")).isTrue();
      assertThat(theirs.failures).isEmpty();
      return back;
    }
  }

  private static void fill(Workspace workspace) {
    OpenWindow.done(workspace.importSamples());
    OpenWindow.done(workspace.signatures().makeKey("Sam Okafor", PASSPHRASE.toCharArray()));
  }

  private static void key(Workspace workspace) {
    OpenWindow.done(workspace.signatures().makeKey("Ayo Bello", PASSPHRASE.toCharArray()));
  }
}
