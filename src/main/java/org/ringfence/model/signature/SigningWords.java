package org.ringfence.model.signature;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.messages.Messages;
import org.ringfence.model.installation.InheritedAnswer;
import org.ringfence.model.written.Fingerprint;

/** The words for how far something is signed and by which rules, the same wherever it is said. */
public final class SigningWords {
  private static final SigningWords BRITISH = new SigningWords(Messages.british("signing"));

  private final Messages texts;

  private SigningWords(Messages texts) {
    this.texts = texts;
  }

  /** The bundled words. */
  public static SigningWords british() {
    return BRITISH;
  }

  String label(SignOffState state) {
    return switch (state.stage()) {
      case DRAFT -> say("state.draft");
      case SIGNED_OFF -> say("state.signed-off");
      case PART -> part(state);
    };
  }

  private String part(SignOffState state) {
    if (state.signed().isEmpty()) {
      return say("state.somebody");
    }
    if (state.notKnown()) {
      return say("state.part.not-known", roles(state.signed()));
    }
    return say(
        state.signed().size() == 1 ? "state.part.one" : "state.part.many",
        roles(state.signed()),
        state.missing().contains(SigningSettings.APPROVER)
            ? say("state.not-approved")
            : say("state.not-all", roles(state.missing())));
  }

  /** The same once it no longer holds, which is said first. */
  String lapsed(String said) {
    return say("state.lapsed", texts.inSentence(said));
  }

  String inFull(SignOffState state) {
    return state.outstanding().isEmpty()
        ? label(state)
        : say("still", label(state), String.join(", ", names(state.outstanding())));
  }

  String stillToSign(SignOffState state) {
    var roles = roles(state.outstanding());
    if (state.notKnown()) {
      return roles.isEmpty() ? say("missing.not-known") : say("missing.but-known", roles);
    }
    return roles.isEmpty() ? say("missing.nobody") : say("missing", roles);
  }

  /** Said of what was signed once it no longer holds; a sign-off is only what was signed off. */
  String lapsed(SignOffState state) {
    return say(state.isSignedOff() ? "lapsed.sign-off" : "lapsed.signed");
  }

  List<String> exceptions(SignOffState state) {
    return Stream.concat(
            state.ownWork() ? Stream.of(say("off.own")) : Stream.of(),
            state.inspected() ? Stream.of(say("off.inspected")) : Stream.of())
        .toList();
  }

  /** A number of months in words: "one month", "12 months". */
  public String months(int number) {
    return texts.count("months", number);
  }

  /** The rules in a sentence. */
  public String rules(SigningSettings rules) {
    return say(
        "rules",
        roles(rules.roles()),
        rules.appetite(),
        months(rules.reviewMonths()),
        say(rules.assessorMayApprove() ? "rules.own.yes" : "rules.own.no"),
        say(rules.inspectorMayApprove() ? "rules.inspected.yes" : "rules.inspected.no"));
  }

  /**
   * Who gave the answers that an installation has from the whole organisation or a contract: a
   * sentence for each who did.
   *
   * @param titles of questions, by id
   */
  public List<String> inherited(List<InheritedAnswer> answers, UnaryOperator<String> titles) {
    return answers.stream()
        .collect(Collectors.groupingBy(this::givers, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            each ->
                say(
                    "inherited",
                    list(
                        each.getValue().stream()
                            .map(one -> say("inherited.title", titles.apply(one.question())))
                            .toList()),
                    each.getKey()))
        .toList();
  }

  private String givers(InheritedAnswer one) {
    var entered = list(one.entered());
    if (one.by().isEmpty()) {
      return entered.isEmpty() ? say("inherited.nobody") : say("inherited.entered", entered);
    }
    return entered.isEmpty()
        ? say("inherited.by", one.by())
        : say("inherited.both", one.by(), entered);
  }

  /** A role inside a sentence: "risk owner". */
  public String role(String id) {
    return texts.find("role." + id).orElse(id);
  }

  /** Roles inside a sentence: "assessor and approver". */
  public String roles(List<String> ids) {
    return list(names(ids));
  }

  private String list(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : say("and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
  }

  private List<String> names(List<String> ids) {
    return ids.stream().map(this::role).toList();
  }

  private String say(String key, Object... parts) {
    return texts.say(key, parts);
  }

  /** Tells these words apart from any others. */
  public String fingerprint() {
    return Fingerprint.of(texts.all(_ -> true));
  }
}
