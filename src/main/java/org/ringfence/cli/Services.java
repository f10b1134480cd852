package org.ringfence.cli;

import java.nio.file.Path;
import java.util.function.Function;
import org.ringfence.assessment.DemoBatch;
import org.ringfence.assessment.FileAssessments;
import org.ringfence.assessment.Workspace;
import org.ringfence.model.Outcome;
import org.ringfence.model.Wording;

/**
 * What commands work with.
 *
 * @param files what needs no register
 * @param demo the job over a folder of samples
 * @param register opens a register
 * @param defaultRegister where the user's own register is
 * @param wording the words for everything that has an id
 */
public record Services(
    FileAssessments files,
    DemoBatch demo,
    Function<Path, Outcome<Workspace>> register,
    Path defaultRegister,
    Wording wording) {}
