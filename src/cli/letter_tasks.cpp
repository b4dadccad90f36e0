#include "cli/letter_tasks.hpp"

#include <utility>

namespace kamerbrief::cli {

LetterTasks::LetterTasks(std::vector<Input> inputs, bool takes_parsed, const Limits& limits)
    : inputs_(std::move(inputs)), takes_parsed_(takes_parsed), limits_(limits), known_(inputs_.size()) {}

std::optional<LetterTask> LetterTasks::next() {
    LetterTask task;
    const bool found = records_ ? next_record(task) || next_input(task) : next_input(task);
    if (!found) return std::nullopt;
    task.ordinal = begun_++;
    task.known = known_;
    return task;
}

bool LetterTasks::next_input(LetterTask& task) {
    while (next_ < inputs_.size()) {
        task.input = inputs_[next_++];
        if (!takes_parsed_) return true;
        bool is_parsed = false;
        task.failure = failure_of(task.input.name, [&] {
            task.opened.emplace(task.input);
            is_parsed = begins_as_json(task.opened->ahead(json_beginning_bytes));
        });
        if (!is_parsed) return true;
        parsed_ = std::move(task.opened);
        task.opened.reset();
        records_.emplace(*parsed_, limits_);
        records_file_ = task.input;
        --known_;  // each of its records is one
        if (next_record(task)) return true;
    }
    return false;
}

bool LetterTasks::next_record(LetterTask& task) {
    task.input = records_file_;
    bool found = false;
    task.failure = failure_of(task.input.name, [&] { found = records_->next(); });
    if (found) {
        task.record = records_->text();
        task.line = records_->line();
    } else {
        records_.reset();
        parsed_.reset();
    }
    if (found || task.failure) ++known_;
    return found || task.failure;
}

}  // namespace kamerbrief::cli
