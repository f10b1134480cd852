package org.ringfence.cli.part;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.custody.RegisterFiles;
import org.ringfence.assessment.paper.DemoBatch;
import org.ringfence.assessment.paper.FileAssessments;
import org.ringfence.assessment.people.KeyRing;
import org.ringfence.assessment.verify.Verification;
import org.ringfence.model.method.Wording;
import org.ringfence.model.outcome.Outcome;

/**
 * What commands work with.
 *
 * @param files what needs no register
 * @param demo the job over a folder of samples
 * @param register opens a register
 * @param defaultRegister where the user's own register is
 * @param wording the words for everything that has an id
 * @param verification tells whether a file is what was signed
 * @param ring the signing key of this computer's user
 * @param registerFiles what can be done with a register that nobody has open
 * @param clock tells the day in the user's time zone
 */
public record CommandServices(
    FileAssessments files,
    DemoBatch demo,
    Function<Path, Outcome<Workspace>> register,
    Path defaultRegister,
    Wording wording,
    Verification verification,
    KeyRing ring,
    RegisterFiles registerFiles,
    Clock clock) {

  /** The same, where each register that is opened says on a console what is to be seen to. */
  public CommandServices saying(Console console) {
    return new CommandServices(
        files,
        demo,
        path ->
            register
                .apply(path)
                .map(
                    workspace -> {
                      console.note(workspace.concerns());
                      return workspace;
                    }),
        defaultRegister,
        wording,
        verification,
        ring,
        registerFiles,
        clock);
  }
}
