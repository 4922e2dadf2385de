internal import Commands
internal import Glibc

exit(Systeem.start())
