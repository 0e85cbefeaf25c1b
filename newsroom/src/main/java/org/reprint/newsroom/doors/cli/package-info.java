/// The door for people at a terminal and for scripts: the command `reprint`.
///
/// [Reprint] is the list of all commands, one file each; every command is given the [House] it works in and the
/// [Voice] it speaks with, so that a test opens the same door with a house and ears of its own. What a machine may
/// read goes to standard output, everything said to a person about it (progress, warnings, summaries) to standard
/// error; colours and bars only where there is a terminal. [Exit] says how a command may end. Nothing below
/// this door prints or ends the program.
///
/// `extract` and `statements` work without a newsroom, page by page in a [Pipeline] that keeps all cores busy,
/// the order of the input and a bounded memory.
@NullMarked
package org.reprint.newsroom.doors.cli;

import org.jspecify.annotations.NullMarked;
