package org.ringfence.cli.signing;

import java.util.ArrayList;
import java.util.List;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.assessment.signoff.SigningCheck;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.CommandWords;
import org.ringfence.cli.part.Console;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;

/** Says what a signature would be refused for, and what it states, before a passphrase is typed. */
final class SigningText {

  private final CommandServices services;

  private final Console console;

  SigningText(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  /** What whoever signs says, in the words that were looked through; refused where it would be. */
  Outcome<Signatory> ready(SigningCheck check, Signatory who) {
    check.notes().forEach(console::say);
    var problems = new ArrayList<>(check.refused());
    problems.addAll(needed(check));
    if (!problems.isEmpty()) {
      return new Outcome.Refused<>(problems);
    }
    return Outcome.done(who.saying(check.statement()));
  }

  /** What is stated by signing, said before the passphrase is asked for. */
  void confirm(Signatory who) {
    console.say(CommandWords.say("signing.role", services.wording().label("role", who.role())));
    console.say(CommandWords.say("signing.statement", who.statement()));
    if (!who.reason().isBlank()) {
      console.say(CommandWords.say("signing.reason", who.reason().strip()));
    }
    who.reviewOn()
        .ifPresent(day -> console.say(CommandWords.say("signing.review", CommandWords.day(day))));
    console.out().flush();
  }

  /** Each check, and who has still to sign. */
  void show(List<SigningCheck> checks) {
    checks.forEach(this::show);
    checks.stream().map(SigningCheck::missing).distinct().forEach(console::say);
  }

  private void show(SigningCheck check) {
    console.say(CommandWords.say(verdict(check), services.wording().label("role", check.role())));
    check.refused().forEach(problem -> console.say("  - " + problem.message()));
    needed(check).forEach(problem -> console.say("  - " + problem.message()));
    check.notes().forEach(note -> console.say("  " + note));
    console.say("  " + CommandWords.say("signing.check.statement", check.statement()));
  }

  private static String verdict(SigningCheck check) {
    if (!check.isFree()) {
      return "signing.check.refused";
    }
    return needed(check).isEmpty() ? "signing.check.free" : "signing.check.needed";
  }

  private static List<Problem> needed(SigningCheck check) {
    var needed = new ArrayList<Problem>();
    check
        .reason()
        .ifPresent(
            one ->
                needed.add(new Problem(one.what(), "", CommandWords.say("signing.reason.mend"))));
    check
        .review()
        .ifPresent(
            one ->
                needed.add(
                    new Problem(
                        one.what(),
                        "",
                        CommandWords.say(
                            "signing.review.mend",
                            check.lastReview().map(Object::toString).orElse("")))));
    return needed;
  }
}
