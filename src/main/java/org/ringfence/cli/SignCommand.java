package org.ringfence.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.ringfence.assessment.Signatory;
import org.ringfence.model.Dossier;
import org.ringfence.model.OwnKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Signs an assessment here, or by files that go to somebody's own computer and back. */
@Command(
    name = "sign",
    description = "Sign an assessment, which locks it.",
    mixinStandardHelpOptions = true)
final class SignCommand {
  private static final String ROLES = "assessor|technician|reviewer|approver";

  private final Services services;
  private final Console console;

  SignCommand(Services services, Console console) {
    this.services = services;
    this.console = console;
  }

  @Command(
      name = "here",
      description = "Sign with your own key on this computer.",
      mixinStandardHelpOptions = true)
  int here(
      @Option(names = "--assessment", required = true, paramLabel = "ID", description = "Which.")
          String assessment,
      @Option(names = "--role", required = true, paramLabel = ROLES, description = "As what.")
          String role,
      @Option(
              names = "--reason",
              defaultValue = "",
              description = "Why a risk above the appetite is accepted.")
          String reason,
      @Mixin RegisterOption register,
      @Mixin PassphraseOption passphrase) {
    return console.finish(
        passphrase
            .read()
            .then(
                secret ->
                    register.on(
                        services,
                        workspace ->
                            workspace.signatures().sign(assessment, me(role, reason), secret))),
        this::signed);
  }

  @Command(
      name = "request",
      description = "Write a file that asks somebody to sign.",
      mixinStandardHelpOptions = true)
  int request(
      @Option(names = "--assessment", required = true, paramLabel = "ID", description = "Which.")
          String assessment,
      @Option(names = "--role", required = true, paramLabel = ROLES, description = "As what.")
          String role,
      @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to.")
          Path out,
      @Mixin RegisterOption register) {
    return console.finish(
        register.on(services, workspace -> workspace.signatures().request(assessment, role, out)),
        written -> console.say(written.toString()));
  }

  @Command(
      name = "respond",
      description = "Sign a request that you were sent.",
      mixinStandardHelpOptions = true)
  int respond(
      @Parameters(paramLabel = "REQUEST", description = "The request.") Path request,
      @Option(
              names = "--reason",
              defaultValue = "",
              description = "Why a risk above the appetite is accepted.")
          String reason,
      @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to.")
          Path out,
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
                            workspace
                                .signatures()
                                .openRequest(request)
                                .then(
                                    view ->
                                        workspace
                                            .signatures()
                                            .respond(
                                                request, me(view.role(), reason), secret, out)))),
        written -> console.say(written.toString()));
  }

  @Command(
      name = "accept",
      description = "Take in a signature that came back.",
      mixinStandardHelpOptions = true)
  int accept(
      @Parameters(paramLabel = "RESPONSE", description = "The response.") Path response,
      @Mixin RegisterOption register) {
    return console.finish(
        register.on(services, workspace -> workspace.signatures().accept(response)), this::signed);
  }

  private Signatory me(String role, String reason) {
    var name = services.ring().own().map(OwnKey::name).orElse("");
    var statement = services.wording().statements().getOrDefault(role, "");
    return new Signatory(name, true, role, statement, reason, LocalDate.now(services.clock()));
  }

  private void signed(Dossier dossier) {
    var last = dossier.signOffs().getLast();
    console.say(
        last.name()
            + " signed as "
            + services.wording().label("role", last.role())
            + ". Record "
            + dossier.signed().fingerprint());
  }
}
