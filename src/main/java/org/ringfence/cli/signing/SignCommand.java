package org.ringfence.cli.signing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.people.SignedCopies;
import org.ringfence.assessment.signoff.SignInvitation;
import org.ringfence.assessment.signoff.SignRequestView;
import org.ringfence.assessment.signoff.Signatory;
import org.ringfence.assessment.signoff.SigningCheck;
import org.ringfence.assessment.signoff.SigningReply;
import org.ringfence.cli.part.CommandServices;
import org.ringfence.cli.part.CommandWords;
import org.ringfence.cli.part.ComparedOption;
import org.ringfence.cli.part.Console;
import org.ringfence.cli.part.PassphraseOption;
import org.ringfence.cli.part.RegisterOption;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.signature.OwnKey;
import org.ringfence.model.signature.ReturnedRequest;
import org.ringfence.model.signature.SentRequest;
import org.ringfence.model.signature.SignOff;
import org.ringfence.model.signature.SigningSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Signs an assessment here, or by files that go to somebody's own computer and back. */
@Command(name = "sign", mixinStandardHelpOptions = true)
public final class SignCommand {
  private static final String ROLES = "assessor|technician|reviewer|approver|risk-owner";

  private final CommandServices services;
  private final Console console;

  public SignCommand(CommandServices services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Command(name = "here", mixinStandardHelpOptions = true)
  int here(
      @Option(names = "--assessment", required = true, paramLabel = "ID") String assessment,
      @Option(names = "--role", required = true, paramLabel = ROLES) String role,
      @Option(names = "--reason", defaultValue = "") String reason,
      @Option(names = "--review-on", paramLabel = "DAY") @Nullable LocalDate reviewOn,
      @Mixin RegisterOption register,
      @Mixin PassphraseOption passphrase) {
    var me = me(role, reason, Optional.ofNullable(reviewOn));
    return console.finish(
        register
            .on(services, workspace -> checked(workspace, assessment, me))
            .then(
                stated ->
                    passphrase
                        .read()
                        .then(
                            secret ->
                                register.on(
                                    services,
                                    workspace ->
                                        workspace.signatures().sign(assessment, stated, secret)))),
        this::signed);
  }

  /** What would be refused is said before anybody types a passphrase, and so is what is stated. */
  private Outcome<Signatory> checked(Workspace workspace, String assessment, Signatory who) {
    return workspace
        .signatures()
        .check(assessment, who)
        .then(check -> text().ready(check, who))
        .map(
            stated -> {
              text().confirm(stated);
              return stated;
            });
  }

  private SigningText text() {
    return new SigningText(services, console);
  }

  @Command(name = "check", mixinStandardHelpOptions = true)
  int check(
      @Option(names = "--assessment", required = true, paramLabel = "ID") String assessment,
      @Option(names = "--role", paramLabel = ROLES) Optional<String> role,
      @Mixin RegisterOption register) {
    var roles = role.map(List::of).orElse(SigningSettings.ROLES);
    var outcome = register.on(services, workspace -> checks(workspace, assessment, roles));
    var code = console.finish(outcome, text()::show);
    var isRefused =
        role.isPresent()
            && outcome instanceof Outcome.Done<List<SigningCheck>>(var checks)
            && !checks.stream().allMatch(SigningCheck::isFree);
    return isRefused ? Console.BAD_DATA : code;
  }

  private Outcome<List<SigningCheck>> checks(
      Workspace workspace, String assessment, List<String> roles) {
    Outcome<List<SigningCheck>> all = Outcome.done(List.of());
    for (var role : roles) {
      all =
          all.then(
              list ->
                  workspace
                      .signatures()
                      .check(assessment, me(role, "", Optional.empty()))
                      .map(one -> Stream.concat(list.stream(), Stream.of(one)).toList()));
    }
    return all;
  }

  @Command(name = "clock", mixinStandardHelpOptions = true)
  int clock(
      @Option(names = "--day", required = true, paramLabel = "DAY") LocalDate day,
      @Option(names = "--why", required = true) String why,
      @Mixin RegisterOption register) {
    return console.finish(
        register.on(services, workspace -> workspace.signatures().correctClock(day, why)),
        right -> console.say(CommandWords.say("sign.clock", right)));
  }

  @Command(name = "request", mixinStandardHelpOptions = true)
  int request(
      @Option(names = "--assessment", required = true, paramLabel = "ID") String assessment,
      @Option(names = "--role", required = true, paramLabel = ROLES) String role,
      @Option(names = "--to", defaultValue = "", paramLabel = "NAME") String to,
      @Option(names = "--note", defaultValue = "") String note,
      @Option(names = "--until", paramLabel = "DAY") @Nullable LocalDate until,
      @Option(names = "--out", required = true, paramLabel = "FILE") Path out,
      @Mixin RegisterOption register,
      @Mixin PassphraseOption passphrase) {
    var invitation = new SignInvitation(role, to, note, Optional.ofNullable(until));
    return console.finish(
        register
            .on(services, workspace -> sendable(workspace, assessment, invitation))
            .then(sound -> passphrase.read())
            .then(
                secret ->
                    register.on(
                        services,
                        workspace ->
                            workspace.signatures().request(assessment, invitation, secret, out))),
        written -> console.say(written.toString()));
  }

  /** What would be refused later is said before anybody types a passphrase. */
  private static Outcome<SignInvitation> sendable(
      Workspace workspace, String assessment, SignInvitation invitation) {
    return workspace
        .signatures()
        .checkInvitation(assessment, invitation)
        .then(
            problems ->
                problems.isEmpty() ? Outcome.done(invitation) : new Outcome.Refused<>(problems));
  }

  @Command(name = "show", mixinStandardHelpOptions = true)
  int show(@Parameters(paramLabel = "REQUEST") Path request, @Mixin RegisterOption register) {
    return console.finish(
        register.with(services, workspace -> workspace.signatures().openRequest(request)),
        view -> new RequestText(services, console).print(view));
  }

  @Command(name = "respond", mixinStandardHelpOptions = true)
  int respond(
      @Parameters(paramLabel = "REQUEST") Path request,
      @Option(names = "--reason", defaultValue = "") String reason,
      @Option(names = "--review-on", paramLabel = "DAY") @Nullable LocalDate reviewOn,
      @Option(names = "--out", required = true, paramLabel = "FILE") Path out,
      @Mixin ComparedOption compared,
      @Mixin RegisterOption register,
      @Mixin PassphraseOption passphrase) {
    return console.finish(
        register.with(
            services,
            workspace ->
                compared
                    .decide(workspace, workspace.signatures().otherKeyOfRequest(request))
                    .then(_ -> workspace.signatures().openRequest(request))
                    .then(SignCommand::signable)
                    .then(
                        view -> {
                          var me = me(view.role(), reason, Optional.ofNullable(reviewOn));
                          return stated(workspace, request, view, me)
                              .then(
                                  stated ->
                                      passphrase
                                          .read()
                                          .then(
                                              secret ->
                                                  workspace
                                                      .signatures()
                                                      .respond(request, stated, secret, out)));
                        })),
        written -> console.say(written.toString()));
  }

  /** The same words as whoever signs at the register is shown, and the same refusals. */
  private Outcome<Signatory> stated(
      Workspace workspace, Path request, SignRequestView view, Signatory me) {
    return workspace
        .signatures()
        .checkRequest(request, me)
        .then(check -> text().ready(check, me))
        .map(
            stated -> {
              new RequestText(services, console).agree(view);
              text().confirm(stated);
              return stated;
            });
  }

  /** Said before anybody types a passphrase. */
  private static Outcome<SignRequestView> signable(SignRequestView view) {
    return view.refused()
        .<Outcome<SignRequestView>>map(problem -> new Outcome.Refused<>(List.of(problem)))
        .orElseGet(() -> Outcome.done(view));
  }

  @Command(name = "return", mixinStandardHelpOptions = true)
  int sendBack(
      @Parameters(paramLabel = "REQUEST") Path request,
      @Option(names = "--comments", required = true) String comments,
      @Option(names = "--out", required = true, paramLabel = "FILE") Path out,
      @Mixin RegisterOption register,
      @Mixin PassphraseOption passphrase) {
    return console.finish(
        passphrase
            .read()
            .then(
                secret ->
                    register.with(
                        services,
                        workspace ->
                            workspace.signatures().sendBack(request, comments, secret, out))),
        written -> console.say(written.toString()));
  }

  @Command(name = "accept", mixinStandardHelpOptions = true)
  int accept(
      @Parameters(paramLabel = "RESPONSE") Path response,
      @Mixin ComparedOption compared,
      @Mixin RegisterOption register) {
    return console.finish(
        register.on(
            services,
            workspace ->
                compared
                    .decide(workspace, workspace.signatures().otherKeyOfReply(response))
                    .then(_ -> workspace.signatures().takeIn(response))),
        reply -> {
          switch (reply) {
            case SigningReply.Signed(var dossier) -> signed(dossier);
            case SigningReply.Returned(var dossier, var returned) -> print(returned);
          }
        });
  }

  @Command(name = "requests", mixinStandardHelpOptions = true)
  int requests(
      @Option(names = "--assessment", required = true, paramLabel = "ID") String assessment,
      @Mixin RegisterOption register) {
    return console.finish(
        register.on(
            services,
            workspace ->
                workspace
                    .open(assessment)
                    .map(
                        dossier -> {
                          workspace
                              .signatures()
                              .sent(assessment)
                              .forEach(sent -> print(sent, dossier.signOffs()));
                          workspace.signatures().returned(assessment).forEach(this::print);
                          return dossier;
                        })),
        dossier -> {});
  }

  private void print(SentRequest sent, List<SignOff> signOffs) {
    console.say(
        CommandWords.say(
            "sign.sent",
            sent.on(),
            sent.by(),
            sent.addressee().isEmpty() ? CommandWords.say("sign.sent.anybody") : sent.addressee(),
            services.wording().label("role", sent.role()),
            sent.signed(signOffs)
                .map(one -> CommandWords.say("sign.sent.signed", one.name(), one.on()))
                .orElseGet(() -> CommandWords.say("sign.sent.until", sent.until()))));
  }

  private void print(ReturnedRequest returned) {
    console.say(
        CommandWords.say(
            "sign.returned",
            returned.on(),
            returned.by(),
            services.wording().label("role", returned.role()),
            returned.comments()));
  }

  @Command(name = "copies", mixinStandardHelpOptions = true)
  int copies(
      @Option(names = "--show", defaultValue = "", paramLabel = "COPY") String show,
      @Option(names = "--again", defaultValue = "", paramLabel = "COPY") String again,
      @Option(names = "--out", paramLabel = "FILE") @Nullable Path out,
      @Mixin RegisterOption register) {
    if (!again.isEmpty()) {
      return out == null
          ? console.finish(CommandWords.<Path>refused("sign.again.unnamed", ""), file -> {})
          : console.finish(
              register.with(services, workspace -> workspace.signatures().again(again, out)),
              written -> console.say(written.toString()));
    }
    return show.isEmpty()
        ? console.finish(Outcome.done(services.ring().copies().list()), this::print)
        : console.finish(
            register.with(services, workspace -> workspace.signatures().copy(show)),
            view -> new RequestText(services, console).print(view));
  }

  private void print(SignedCopies.Listing listing) {
    listing
        .copies()
        .forEach(
            kept ->
                console.say(
                    CommandWords.say(
                        kept.signed() ? "sign.copy.signed" : "sign.copy.returned",
                        kept.id(),
                        kept.name(),
                        services.wording().label("role", kept.role()),
                        kept.place(),
                        kept.revision())));
    console.note(listing.problems());
  }

  private Signatory me(String role, String reason, Optional<LocalDate> reviewOn) {
    var name = services.ring().own().map(OwnKey::name).orElse("");
    var day = LocalDate.now(services.clock());
    return new Signatory(name, true, role, "", reason, day, reviewOn);
  }

  private void signed(Dossier dossier) {
    var last = dossier.signOffs().getLast();
    console.say(
        CommandWords.say(
            "sign.done",
            last.name(),
            services.wording().label("role", last.role()),
            dossier.signed().fingerprint()));
    console.say(dossier.signed().inFull() + ".");
  }
}
