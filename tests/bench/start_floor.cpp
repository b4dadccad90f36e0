// Does nothing, linked as the program is: what starting a process costs at the least, for tests/bench/speed.
int main() {}
