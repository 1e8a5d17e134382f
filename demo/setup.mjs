// Runs before node_modules exists, so: plain Node, nothing imported that must be installed.
// Everything it says goes to stderr; stdout belongs to the command that follows.
