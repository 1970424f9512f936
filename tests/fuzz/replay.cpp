// SPDX-License-Identifier: GPL-3.0-or-later
// Gives every file of the named folders, once, to the target it is linked with: the kept inputs, without clang and libFuzzer.
#include "fuzz/fuzzinput.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace {

bool replay(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (!file.is_open() || file.bad())
        return false;
    std::printf("%s\n", path.c_str());
    std::fflush(stdout); // what is printed last is what it died of
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size());
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    int replayed = 0;
    for (int i = 1; i < argc; ++i) {
        std::error_code error;
        for (const auto &entry : std::filesystem::directory_iterator(argv[i], error)) {
            if (!replay(entry.path()))
                return 1;
            ++replayed;
        }
    }
    LLVMFuzzerTestOneInput(nullptr, 0);
    std::printf("%d inputs, none a finding\n", replayed);
    return replayed > 0 ? 0 : 1; // a corpus that is gone must not pass for a good one
}
